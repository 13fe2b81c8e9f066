using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Neutral;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>
/// The fields of a story that a news system keeps apart: headline, byline, caption and so on are what they say, and nothing is guessed.
/// </summary>
/// <param name="Headline">The headline; null where there is none.</param>
internal sealed partial record StoryFields(string? Headline)
{
    /// <summary>Line above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>Line below the headline.</summary>
    public string? Deck { get; init; }

    /// <summary>The authors.</summary>
    public ImmutableArray<string> Bylines { get; init; } = [];

    /// <summary>Place and day with which the text opens, as 新华社北京1月20日电.</summary>
    public string? Dateline { get; init; }

    /// <summary>Fields that have no place in a manuscript: name and words.</summary>
    public ImmutableArray<(string Name, string Words)> Others { get; init; } = [];

    /// <summary>Writes the head of the story; its text follows.</summary>
    public void Write(NeutralWriter writer, int line, int column)
    {
        writer.Line(string.Empty);
        writer.Place(line, column);
        if (Clean(Kicker) is { } kicker) writer.Line(kicker, LineLook.Kicker);
        if (Clean(Headline) is null)
            writer.Remark(Certainty.Guess, "no-headline", "the source gives no headline for this story; a placeholder stands in its place");
        writer.Line("# " + (Clean(Headline) ?? "标题待补"));
        if (Clean(Deck) is { } deck) writer.Line(deck, LineLook.Deck);
        foreach (var byline in Bylines.Select(Clean).OfType<string>()) writer.Line(byline, LineLook.Byline);
        foreach (var (name, words) in Others)
        {
            if (Clean(words) is { } left)
                writer.Remark(Certainty.Guess, "field", $"the field {name} was left out: "
                    + $"“{(left.Length > 120 ? left[..120] + "…" : left)}”");
        }

        writer.Line(string.Empty);
        if (Clean(Dateline) is { } dateline) writer.Open(dateline);
    }

    /// <summary>Writes a picture with its caption and its credit.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="bytes">The file; null when it is not there.</param>
    /// <param name="name">What the source calls it.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="credit">The credit.</param>
    public static void Picture(NeutralWriter writer, byte[]? bytes, string name, string? caption, string? credit)
    {
        writer.Line(string.Empty);
        writer.Image(bytes, name.Length > 80 ? name[..80] + "…" : name);
        if (Clean(caption) is { } words) writer.Line(words, LineLook.Caption);
        if (Clean(credit) is { } by) writer.Line(by, LineLook.Credit);
        writer.Line(string.Empty);
    }

    /// <summary>Words on one line, without tags and white space around them; null for none.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var words = WhiteSpace().Replace(text, " ").Trim();
        return words.Length == 0 ? null : NeutralWriter.Escape(words);
    }

    [GeneratedRegex("[ \t\r\n\f\v\u2028\u2029\u0085\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
