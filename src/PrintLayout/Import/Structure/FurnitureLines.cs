using System.Text.RegularExpressions;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Lines that belong to the page or to the desk and not to a story: folios, names of editors, sources and dates of web pages, end
/// marks, notes between writer and editor.
/// </summary>
internal static partial class FurnitureLines
{
    private const string EditorWord =
        @"(?:责任|責任|值班|本版|执行|文字|美术|图片|视觉|版式|实习|网络|新媒体)?(?:编辑|編輯|责编|責編|美编|美編|校对|校對|主编|主編|总编|审校|审读|组版|排版|检校|统筹|监制|版式|设计|编审|编校|一读"
        + @"|二审|三审|审核|初审|复审|终审|制作)";

    /// <summary>What a source or a date of a web page is; among lines of the same form it may be one of a programme.</summary>
    public const string OfWebPage = "source or date of a web page";

    private const string Name = @"[\u3400-\u9FFF·]{1,4}(?:[ 　、][\u3400-\u9FFF·]{1,4}(?![\u3400-\u9FFF]*[:：]))*";

    /// <summary>What a line is for the page; null for a line of a story.</summary>
    public static string? Kind(string text)
    {
        if (text.Length > 90 || BylineRules.HasSourceAndAuthor(text)) return null;
        if (IsEnd(text)) return "end mark";
        if (Editors().IsMatch(text)) return "names of editors";
        if (IsFolio(text)) return "folio";
        if (DeskNote().IsMatch(text)) return "note of the desk";
        return Meta().IsMatch(text) ? OfWebPage : null;
    }

    /// <summary>Whether a line only says that a story ends: （完）, END, —完—.</summary>
    public static bool IsEnd(string text) => End().IsMatch(text);

    private static bool IsFolio(string text)
    {
        if (PageAlone().IsMatch(text)) return true;
        if (text.AsSpan().ContainsAny("。，；！？")) return false;
        var (hasDate, hasDay, hasPage) = (Date().IsMatch(text), Weekday().IsMatch(text), PageId().IsMatch(text));
        return (hasDate && (hasDay || hasPage)) || (hasPage && (hasDay || EditorNames().IsMatch(text)))
            || PageAndSection().IsMatch(text);
    }

    [GeneratedRegex(
        @"^[【\[（(〔■□●]?\s*" + EditorWord + @"\s*[:：/／|｜丨 　]\s*" + Name + @"(?:[\s　；;，,|｜/／]*" + EditorWord + @"\s*[:：/／|｜丨 　]\s*" + Name
        + @")*\s*(?:[A-Za-z@.0-9]{5,40})?[】\])）〕]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Editors();

    [GeneratedRegex(EditorWord + @"\s*[:：/／]", RegexOptions.CultureInvariant)]
    private static partial Regex EditorNames();

    [GeneratedRegex(@"\d{4}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[-./]\d{1,2}[-./]\d{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?:星期|礼拜|周)[一二三四五六日天]|农历", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[A-Z]\s?\d{1,2}|第\s?[0-9一二三四五六七八九十]{1,3}\s?版|0\d|\d{1,2}\s?版)(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageId();

    [GeneratedRegex(@"^(?:[-—·\s]*(?:[A-Z]0?\d{1,2}|0\d|第\s?[0-9一二三四五六七八九十]{1,3}\s?[版页頁]|[-—]\s*\d{1,3}\s*[-—])[-—·\s]*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageAlone();

    [GeneratedRegex(
        @"^(?:[A-Z]0?\d{1,2}|0\d)(?:\s?版)?[\s　|｜·：:]+[\u3400-\u9FFF·]{2,6}$|^[\u3400-\u9FFF·]{2,6}[\s　|｜·]+(?:[A-Z]0?\d{1,2}|0\d"
            + @"|第\s?\d{1,2}\s?版)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageAndSection();

    [GeneratedRegex(
        @"^[（(【\[]\s*(?:(?:修改|修订|初|二|三|终|定|送审|待审)稿?\s*\d*|第?[一二三四五\d]+稿|待[核补审][^）)】\]]{0,20}"
            + @"|编辑?注意[^）)】\]]{0,30})(?:[，,：:][^）)】\]]{0,30})?[）)】\]]$"
        + @"|^(?:字数|字數)\s*[：:]\s*约?\s*[\d,，]+\s*字?$|^[（(](?:共|约|全文)?\s*[\d,]+\s*字[）)]$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DeskNote();

    [GeneratedRegex(
        @"^[【\[（(]?(?:来源|來源|稿源|发布时间|發布時間|时间|更新时间|日期|阅读|点击|浏览)(?:量|数|次数)?\s*[：:]\s*[^。，]{1,30}[】\]）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    [GeneratedRegex(@"^[-—－=*#~·\s]*(?:END|End|end|THE END|完|全文完|本文完|[（(]\s*(?:完|全文完|本文完|END)\s*[）)])[-—－=*#~·\s]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
