using System.Globalization;
using PrintLayout.Languages;
using PrintLayout.Languages.Registry;

namespace PrintLayout.Epaper.Markup;

/// <summary>The words of the site itself, in the language of the edition.</summary>
internal sealed record InterfaceWords
{
    private static readonly DateForms ChineseDates = LanguageRegistry.Default.Dates;

    private static readonly InterfaceWords Chinese = new()
    {
        IsChinese = true,
        ToText = "跳到正文",
        Pages = "版面",
        Stories = "本版文章",
        AllDays = "往期",
        Latest = "最新一期",
        Search = "搜索",
        SearchLabel = "标题和正文中的词",
        Found = "搜索结果",
        NoScript = "搜索需要脚本；往期目录不需要。",
        Previous = "上一版",
        Next = "下一版",
        PreviousStory = "上一篇",
        NextStory = "下一篇",
        Pdf = "本版PDF",
        WholePdf = "整期PDF",
        Large = "大图",
        OnPage = "见报版面",
        Larger = "放大字号",
        Smaller = "缩小字号",
        More = "搜索更早的报纸",
        NotOnline = "文章未上网",
        Table = "表格",
        Figure = "图",
    };

    private static readonly InterfaceWords English = new()
    {
        ToText = "Skip to the text",
        Pages = "Pages",
        Stories = "Stories on this page",
        AllDays = "All issues",
        Latest = "Latest issue",
        Search = "Search",
        SearchLabel = "Words of heads and text",
        Found = "Results",
        NoScript = "The search needs scripts; the list of issues does not.",
        Previous = "Previous page",
        Next = "Next page",
        PreviousStory = "Previous story",
        NextStory = "Next story",
        Pdf = "PDF of the page",
        WholePdf = "PDF of the issue",
        Large = "Large picture",
        OnPage = "In print on",
        Larger = "Larger type",
        Smaller = "Smaller type",
        More = "Search older issues",
        NotOnline = "Not online",
        Table = "Table",
        Figure = "Figure",
    };

    public bool IsChinese { get; private init; }

    /// <summary>The link that leads readers with a keyboard past the head of a page.</summary>
    public required string ToText { get; init; }

    public required string Pages { get; init; }
    public required string Stories { get; init; }
    public required string AllDays { get; init; }
    public required string Latest { get; init; }
    public required string Search { get; init; }
    public required string SearchLabel { get; init; }
    public required string Found { get; init; }
    public required string NoScript { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string PreviousStory { get; init; }
    public required string NextStory { get; init; }
    public required string Pdf { get; init; }
    public required string WholePdf { get; init; }
    public required string Large { get; init; }
    public required string OnPage { get; init; }
    public required string Larger { get; init; }
    public required string Smaller { get; init; }
    public required string More { get; init; }
    public required string NotOnline { get; init; }
    public required string Table { get; init; }
    public required string Figure { get; init; }

    /// <summary>The words of a language.</summary>
    /// <param name="language">BCP 47.</param>
    public static InterfaceWords Of(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    /// <summary>A day in words.</summary>
    /// <param name="day">The day.</param>
    public string Day(DateOnly day) => IsChinese
        ? $"{ChineseDates.Day(day)} {ChineseDates.Weekday(day)}"
        : day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A month in words.</summary>
    /// <param name="first">A day of it.</param>
    public string Month(DateOnly first) => IsChinese
        ? ChineseDates.Month(first)
        : first.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
