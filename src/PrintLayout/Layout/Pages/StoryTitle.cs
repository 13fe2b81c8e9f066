using System.Globalization;
using System.Text;
using PrintLayout.Copy;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Layout.Pages;

/// <summary>
/// The short title by which people speak of a story: the start of its headline up to a sensible cut. A colon, a stop, a blank or the
/// author's own break cuts anywhere behind a word; a quotation mark, a comma or a bracket only where enough stands before it to know
/// the story by: 海信视像“灯塔工厂”： is 海信视像, but AI迈入“技术+资本” stays whole.
/// </summary>
internal static class StoryTitle
{
    private const string Ends = "：:。！？!?；;　|\n";
    private const string Pauses = "“”‘’「」『』《》（）()，,、—…· ";

    /// <summary>Halves of an em that stand before an end, before a pause, and at most.</summary>
    private const int BeforeEnd = 4;

    private const int BeforePause = 8;
    private const int Most = 24;

    /// <summary>Names a story.</summary>
    public static StoryName Of(Article article)
    {
        var headline = article.Headline.Text;
        var title = Cut(headline);
        var flat = headline.Replace("\n", string.Empty, StringComparison.Ordinal).Trim();
        return new StoryName(article.Id, title.Length == 0 ? article.Id : title, flat);
    }

    /// <summary>The start of a headline.</summary>
    internal static string Cut(string headline)
    {
        var title = new StringBuilder();
        var halves = 0;
        foreach (var rune in headline.EnumerateRunes())
        {
            var isEnd = Ends.Contains(rune.ToString(), StringComparison.Ordinal);
            var isPause = Pauses.Contains(rune.ToString(), StringComparison.Ordinal);
            if ((isEnd && halves >= BeforeEnd) || (isPause && halves >= BeforePause && !IsClosed(rune, title))) break;
            if (halves >= Most) return title.Append('…').ToString().Trim();
            if (rune.Value == '\n') continue;
            title.Append(rune.ToString());
            halves += IsHalf(rune) ? 1 : 2;
        }

        return title.ToString().Trim();
    }

    // A mark that closes what the title has opened belongs to it.
    private static bool IsClosed(Rune rune, StringBuilder title) => rune.Value switch
    {
        '”' => title.ToString().Contains('“', StringComparison.Ordinal),
        '’' => title.ToString().Contains('‘', StringComparison.Ordinal),
        '」' => title.ToString().Contains('「', StringComparison.Ordinal),
        '』' => title.ToString().Contains('『', StringComparison.Ordinal),
        '》' => title.ToString().Contains('《', StringComparison.Ordinal),
        '）' => title.ToString().Contains('（', StringComparison.Ordinal),
        ')' => title.ToString().Contains('(', StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsHalf(Rune rune) => rune.Value < 0x2000 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
