#!/usr/bin/env bash
# Packs everything, then does what a newcomer does: installs the packages from a folder into an empty console project, runs ten
# lines there, and installs and calls the command.
#
#   eng/pack-smoke.sh [PROGRAM.cs]
#
# Without an argument the program is the first C# block of README.md, or eng/pack-smoke/Program.cs when there is none.
# It runs in the root of the repository, so that it finds schemes/ and samples/.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
# A version that no cache can hold.
suffix=smoke.$(date -u +%Y%m%d%H%M%S).$$
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
trap 'rm -rf "$work" "$cache"/evaluation.{core,reports,cli}/*-"$suffix"; rmdir "$cache"/evaluation.{core,reports,cli} 2> /dev/null || true' EXIT

say() { printf '— %s\n' "$*"; }

# The program: what was asked for, else the README's, else our own.
choose_program() {
  if [ $# -gt 0 ]; then
    cp "$1" "$2"
  else
    [ ! -f README.md ] || sed -n '/^```csharp$/,/^```$/p' README.md | sed '/^```$/q' | sed '/^```/d' > "$program"
    [ -s "$program" ] || cp eng/pack-smoke/Program.cs "$program"
  fi
}

say "packing with suffix $suffix"
for project in Core Reports Cli; do
  dotnet pack "src/Evaluation.$project" -c Release -o "$work/packages" --artifacts-path "$work/artifacts" --version-suffix "$suffix" -v q -nologo
done
version=$(basename "$(ls "$work"/packages/Evaluation.Core.*.nupkg)" .nupkg)
version=${version#Evaluation.Core.}

mkdir "$work/app"
program=$work/app/Program.cs
choose_program ${1:+"$1" "$program"}
cat > "$work/nuget.config" <<XML
<configuration><packageSources><add key="under-test" value="packages" /></packageSources></configuration>
XML
cat > "$work/app/App.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Evaluation.Core" Version="[$version]" />
    <PackageReference Include="Evaluation.Reports" Version="[$version]" />
  </ItemGroup>
</Project>
XML

say "building an empty console project against $version"
dotnet build "$work/app" -c Release -o "$work/out" -v q -nologo
say "running it"
dotnet "$work/out/App.dll" > "$work/app.txt"
head -n 20 "$work/app.txt"
[ -s "$work/app.txt" ] || { echo "The program printed nothing." >&2; exit 1; }

say "installing the command"
(cd "$work" && dotnet tool install Evaluation.Cli --version "$version" --tool-path "$work/tools" > "$work/tool.txt") || { cat "$work/tool.txt"; exit 1; }
"$work/tools/evaluation" --help > "$work/help.txt"
say "running its demo in an empty folder"
mkdir "$work/empty"
(cd "$work/empty" && "$work/tools/evaluation" demo --culture en > "$work/demo.txt")
grep -q '^21 of 21 totals and ranks equal the published ones$' "$work/demo.txt"
for file in report.html report.docx results.xlsx ranking.csv result.json manifest.json; do
  [ -s "$work/empty/out/demo/$file" ] || { echo "The demo wrote no $file." >&2; exit 1; }
done
cd "$root"
say "packages, program and command work"
