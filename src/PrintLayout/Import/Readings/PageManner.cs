using System.Collections.Immutable;
using PrintLayout.Import.Neutral;

namespace PrintLayout.Import.Readings;

/// <summary>How a page marks its paragraphs and stories as a whole.</summary>
/// <param name="HasIndents">Whether paragraphs begin with an indent.</param>
/// <param name="HasForm">Whether its stories stand in forms with a field 标题：.</param>
/// <param name="HasLooks">Whether the document sets some short lines larger, or bold and centred.</param>
/// <param name="HasWideBlanks">Whether two empty lines stand at some places and one at others.</param>
internal sealed record PageManner(bool HasIndents, bool HasForm, bool HasWideBlanks, bool HasLooks)
{
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
            lines.Any(line => line.IsShort && IsHeadline(line.Look)));
    }
}
