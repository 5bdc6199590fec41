using System.Globalization;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Drafting;

/// <summary>Comments as evaluators write them: each about something of its own, so that no two honest ones are much alike.</summary>
internal static class CommentText
{
    private static readonly string[] Where =
    [
        "门户网站首页通知公告栏", "政策文件库检索页", "依申请公开受理平台", "领导信箱回复列表", "财政预决算专题页", "重大建设项目批准和实施栏", "行政处罚公示栏", "政务新媒体账号",
        "办事大厅公示屏", "公共资源配置专栏", "环境质量月报页", "义务教育招生专题", "食品药品监管栏", "政府会议解读栏", "机构职能介绍页", "政府公报电子版",
    ];

    private static readonly string[] What =
    [
        "只列出标题而没有正文", "附件可以正常下载并核对", "联系电话与实际不一致", "逐条对应清单内容齐全", "图表与文字口径不同", "发布日期早于成文日期", "链接跳转到已停用域名", "解读与原文相互关联",
        "检索关键词没有返回结果", "答复引用了失效文件", "目录层级较深不易找到", "内容与上级文件重复", "附有图解和短视频说明", "表格缺少合计与单位", "扫描件无法复制文字", "更新频率符合规定要求",
    ];

    private static readonly string[] How =
    [
        "现场电话核实", "截图留存备查", "与档案目录比对", "随机抽取复核", "请窗口人员演示", "按时间顺序翻查", "用手机端再次访问", "请第二人独立查看",
        "对照责任清单", "查阅纸质台账", "换用另一浏览器", "回看上季度记录",
    ];

    internal static string Draw(RandomStream random) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Of(Where, random)}{Of(What, random)}，{1 + random.NextBelow(12)}月{1 + random.NextBelow(28)}日{Of(How, random)}，共{2 + random.NextBelow(97)}条，其中第{1 + random.NextBelow(60)}条{Of(What, random)}，编号{1000 + random.NextBelow(9000)}");

    private static string Of(string[] choices, RandomStream random) => choices[random.NextBelow(choices.Length)];
}
