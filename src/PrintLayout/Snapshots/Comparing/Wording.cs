using System.Globalization;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>The words in which changes are described.</summary>
internal static class Wording
{
    private const int QuotedCharacters = 24;

    /// <summary>A size, such as <c>34 pt</c>.</summary>
    public static string Points(Pt length) => length.Points.ToString("0.###", CultureInfo.InvariantCulture) + " pt";

    /// <summary>A distance on the page, such as <c>4.2 mm</c>.</summary>
    public static string Millimetres(Pt length) => $"{Mm.FromPt(length)} mm";

    /// <summary>A place on the page.</summary>
    public static string Place(PtRect area) => $"{Mm.FromPt(area.X)} mm from the left, {Mm.FromPt(area.Y)} mm from the top";

    /// <summary>A movement, such as <c>4.2 mm down and 1.0 mm left</c>; empty when nothing moved.</summary>
    public static string Movement(Pt right, Pt down)
    {
        var parts = new List<string>(2);
        if (down != Pt.Zero) parts.Add(Millimetres(Size(down)) + (down > Pt.Zero ? " down" : " up"));
        if (right != Pt.Zero) parts.Add(Millimetres(Size(right)) + (right > Pt.Zero ? " right" : " left"));
        return string.Join(" and ", parts);
    }

    /// <summary>The length without its sign.</summary>
    public static Pt Size(Pt length) => length < Pt.Zero ? -length : length;

    /// <summary>The name of a role for people.</summary>
    public static string Role(ItemRole role) => role switch
    {
        ItemRole.Body => "running text",
        ItemRole.JumpLine => "jump line",
        ItemRole.Label => "section label",
        ItemRole.Figure => "figure",
        ItemRole.PullQuote => "pull quote",
        ItemRole.ElementTitle => "title of a table or box",
        ItemRole.Box => "text of a box",
        ItemRole.Mark => "printer's mark",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <summary>A line, such as <c>line 7 of 海信视像</c> or <c>line 2 of the headline of 海信视像</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="title">Title of its story; empty for none.</param>
    public static string Line(LineRecord line, string title) => line.Role == ItemRole.Body && title.Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"line {line.Number} of {title}")
        : string.Create(CultureInfo.InvariantCulture, $"line {line.Number} of {TextOf(line.Role, title)}");

    /// <summary>The text of a role of a story, such as <c>the headline of 海信视像</c>.</summary>
    public static string TextOf(ItemRole role, string title) => (role, title.Length) switch
    {
        (ItemRole.Body, 0) => "the text of the page",
        (_, 0) => $"the {Role(role)}",
        _ => $"the {Role(role)} of {title}",
    };

    /// <summary>The last character of a line as readers see it.</summary>
    public static string LastCharacter(LineRecord line)
    {
        var elements = StringInfo.ParseCombiningCharacters(line.Text);
        var last = elements.Length == 0 ? "nothing" : Visible(line.Text[elements[^1]..]);
        return line.Traits.HasFlag(LineTraits.Hyphen) ? $"{last}-" : last;
    }

    /// <summary>A stretch of text, shortened in its middle when it is long.</summary>
    public static string Quote(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        if (runes.Length <= QuotedCharacters) return Visible(text);
        var output = new StringBuilder();
        foreach (var rune in runes[..(QuotedCharacters / 2)]) output.Append(rune.ToString());
        output.Append('…');
        foreach (var rune in runes[^(QuotedCharacters / 2)..]) output.Append(rune.ToString());
        return Visible(output.ToString());
    }

    /// <summary>The start of a digest.</summary>
    public static string Digest(string sha256) => sha256.Length == 0 ? "unknown" : sha256[..Math.Min(12, sha256.Length)] + "…";

    // A blank at the end of a sentence cannot be seen, so it is named.
    private static string Visible(string text) => text switch
    {
        " " => "a blank",
        "　" => "an ideographic blank",
        _ => text,
    };
}
