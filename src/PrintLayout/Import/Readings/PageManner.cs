using System.Collections.Immutable;
using PrintLayout.Import.Neutral;

namespace PrintLayout.Import.Readings;

/// <summary>How a page marks its paragraphs and stories as a whole.</summary>
/// <param name="HasIndents">Whether paragraphs begin with an indent.</param>
/// <param name="HasForm">Whether its stories stand in forms with a field 标题：.</param>
/// <param name="HasLooks">Whether the document sets some short lines larger, or bold and centred.</param>
/// <param name="HasDialogue">Whether several lines open with a quotation mark, as in stories and conversations.</param>
/// <param name="HasWideBlanks">Whether two empty lines stand at some places and one at others.</param>
internal sealed record PageManner(bool HasIndents, bool HasForm, bool HasWideBlanks, bool HasLooks, bool HasDialogue)
{
    // A headline that is better than any other reading by so much is sure.
    private const int Sure = 60;
    private const int MostLines = 5_000;

    /// <summary>Whether a byline or the opening of a news story stands below each sure headline.</summary>
    public bool HasOpenings { get; private init; }

    /// <summary>The manner with what a first reading shows.</summary>
    public PageManner Learn(ImmutableArray<LineReading> readings)
    {
        if (readings.Length > MostLines) return this;
        var (sure, opened) = (0, 0);
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Role != LineRole.Headline || readings[i].Margin < Sure) continue;
            var next = i + 1;
            while (next < readings.Length
                && readings[next].Role is LineRole.HeadlineMore or LineRole.Deck or LineRole.Label or LineRole.Figure) next++;
            sure++;
            if (next < readings.Length && (readings[next].Role == LineRole.Byline || readings[next].Line.IsLede)) opened++;
        }

        return sure > 0 && sure == opened ? this with { HasOpenings = true } : this;
    }

    /// <summary>Whether a look is that of headlines.</summary>
    public static bool IsHeadline(LineLook look) => look.HasFlag(LineLook.Large) || look.HasFlag(LineLook.Bold | LineLook.Centred);

    /// <summary>The manner of a page.</summary>
    public static PageManner Of(ImmutableArray<SourceLine> lines)
    {
        var running = lines.Where(line => line.EndsSentence && line.Width > 40).ToList();
        var indented = running.Count(line => line.Indent is >= 2 and <= 8)
            + lines.Count(line => line is { IsIndentBlock: true, Indent: >= 2 });
        return new PageManner(
            indented > 0 && indented * 2 >= running.Count,
            lines.Any(line => line.Field is "标题" or "標題" or "题目" or "主标题"),
            lines.Any(line => line.BlanksBefore is 2 or 3 or 4) && lines.Any(line => line.BlanksBefore == 1),
            lines.Any(line => line.IsShort && IsHeadline(line.Look)),
            lines.Count(line => line.Text[0] is '“' or '「' or '"' && line.EndsSentence) > 2);
    }
}
