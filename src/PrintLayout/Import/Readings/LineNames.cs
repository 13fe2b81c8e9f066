using System.Text.RegularExpressions;

namespace PrintLayout.Import.Readings;

/// <summary>Short lines whose words say what they are in any paper.</summary>
internal static partial class LineNames
{
    private const int LongestTitle = 30;

    /// <summary>Whether a line is called as notices are.</summary>
    public static bool IsNoticeTitle(string text) => text.Length <= LongestTitle && NoticeTitle().IsMatch(text);

    /// <summary>Whether a line is called as what stands beside a story is.</summary>
    public static bool IsSidebar(string text) => text.Length <= 9 && Sidebar().IsMatch(text);

    /// <summary>Whether a line counts the parts of a series.</summary>
    public static bool IsSeriesName(string text) => text.Length <= LongestTitle && SeriesName().IsMatch(text);

    /// <summary>Whether a line is the title that an agency sets behind its dateline.</summary>
    public static bool IsWireTitle(string text) => text.Length <= LongestTitle * 2 && WireTitle().IsMatch(text);

    /// <summary>Whether brackets hold a whole line, longer than a mark or a short name in brackets is.</summary>
    public static bool IsInBrackets(string text) => text.Length > 6 && HasBracketsAround(text);

    /// <summary>Whether one pair of brackets holds all of a text, and there is no other in it.</summary>
    public static bool HasBracketsAround(string text) =>
        text.Length > 2 && (text[0], text[^1]) is ('（', '）') or ('(', ')') && text.AsSpan(1, text.Length - 2).IndexOfAny("（）()") < 0;

    /// <summary>Whether a line is a remark with which stories end.</summary>
    public static bool IsClosing(string text) => text.Length <= LongestTitle * 2 && Closing().IsMatch(text);

    /// <summary>Whether a line names the form of a poem before its title: 七绝·登楼, 沁园春·雪.</summary>
    public static bool IsPoemTitle(string text) => text.Length <= LongestTitle && PoemTitle().IsMatch(text);

    /// <summary>Whether a line is a day of a programme: 3月21日（周六）.</summary>
    public static bool IsDay(string text) => Day().IsMatch(text);

    /// <summary>Whether a line names a work with who made it: 《渔火》（临江晚报）, 《寻路记》　顾南著.</summary>
    public static bool IsWork(string text) => text.Length <= LongestTitle && Work().IsMatch(text);

    [GeneratedRegex(
        @"^[（(](?:据|據|综合|綜合|摘自|选自|选编自|转自|原载|摘编自|译自|本报综合|作者|此件)[^（）()]{1,40}[）)]$|^[（(][^（）()]{2,20}(?:供稿"
        + @"|综合)[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(
        "^(?:[五七][绝律古]|[五七]言[绝律]?[句诗]?|沁园春|水调歌头|满江红|浪淘沙|念奴娇|清平乐|卜算子|蝶恋花|鹧鸪天|临江仙|如梦令|西江月|浣溪沙|采桑子|忆江南|江城子|虞美人|菩萨蛮|定风波|渔家傲|踏莎行|点绛唇"
        + "|忆秦娥|古风)[·・].+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PoemTitle();

    [GeneratedRegex(@"^《[^》]{1,24}》\s*(?:[（(][^（）()]{2,20}[）)]|[ 　]+[\u3400-\u9FFF·、 　]{2,20}(?:著|编|译|编著|主编|出版社"
        + @"|书局)\S*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    [GeneratedRegex(@"^(?:新华社|中新社|新華社)[^，。：:]{2,16}[电電][\s　]*题[：:][^。]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WireTitle();

    [GeneratedRegex(@"^\d{1,2}月\d{1,2}日[ 　]*(?:[（(](?:周|星期)[一二三四五六日天][）)]|(?:周|星期)[一二三四五六日天]"
        + @"|[ 　][ 　晴阴雨雪多云转大小中风雾到]{1,8})$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"^(?!关于)[^，。：；！？\s“”]{0,18}(?:声明|公告|通告|启事|啟事|告示|公示|更正|致歉|道歉|寻人|招领|讣[ 　]*告|招标|招聘|通知|聲明|訃[ 　]*告)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoticeTitle();

    [GeneratedRegex(
        @"^[■●◆□【\[]?\s*[\u3400-\u9FFF]{0,4}(?:提醒|提示|说法|声音|链接|预告|手记|背景|解读|释疑|名片|档案|感言|快评|短评|点评|后记|尾声|结语|引子|答案)[】\]]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sidebar();

    [GeneratedRegex(
        @"(?:[·・][\u3400-\u9FFF]{1,6}篇|[·・—\-（(　 ]第[一二三四五六七八九十0-9]{1,3}[期集回季篇][）)]?|系列(?:报道|評論|评论|访谈)?(?:之?[一二三四五六七八九十0-9]{1,3}"
        + @"|[（(][一二三四五六七八九十0-9]{1,3}[）)])?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SeriesName();
}
