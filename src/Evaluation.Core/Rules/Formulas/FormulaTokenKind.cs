namespace Evaluation.Rules.Formulas;

/// <summary>What a token is to the grammar.</summary>
internal enum FormulaTokenKind
{
    /// <summary>A number, or a name that stands for one or for a condition.</summary>
    Operand = 0,

    /// <summary>The name <c>level</c>, which is only compared with a text.</summary>
    Level = 1,

    /// <summary>A text in quotation marks.</summary>
    Text = 2,

    /// <summary>A function's name.</summary>
    Function = 3,

    /// <summary>A name that nothing has; already reported.</summary>
    Unknown = 4,

    /// <summary>An operator between two operands; minus also before one.</summary>
    Operator = 5,

    /// <summary>The operator <c>not</c>, before an operand.</summary>
    Not = 6,

    /// <summary>An opening parenthesis.</summary>
    Open = 7,

    /// <summary>A closing parenthesis.</summary>
    Close = 8,

    /// <summary>A comma between arguments.</summary>
    Comma = 9,

    /// <summary>The question mark of a choice.</summary>
    Question = 10,

    /// <summary>The colon of a choice.</summary>
    Colon = 11,
}
