using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Legs;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Modules;

/// <summary>How far a story is from filling its module, and where an editor changes its length with the fewest characters.</summary>
/// <param name="Lines">Lines that are over; below zero, lines that are missing; 0 when it fits.</param>
/// <param name="Characters">About as many characters are to be cut or added; 0 when it fits.</param>
/// <param name="Ends">Paragraphs where a line is cheapest to win, cheapest first; empty when it fits.</param>
public sealed record StoryCopyfit(int Lines, int Characters, ImmutableArray<ParagraphEnd> Ends)
{
    /// <summary>More places than this are not named.</summary>
    private const int MostEnds = 4;

    /// <summary>Changes of the module with which the story would fit as it is; none when it fits.</summary>
    public ModuleRemedies Remedies { get; init; } = ModuleRemedies.None;

    /// <summary>A story that fits.</summary>
    public static StoryCopyfit Fits { get; } = new(0, 0, []);

    /// <summary>
    /// The report in words, such as <c>over by 12 lines, cut about 150 characters; the paragraphs at lines 41 and 77 end in 1
    /// character</c>; empty when the story fits.
    /// </summary>
    public string Describe()
    {
        if (Lines == 0) return string.Empty;
        var output = new StringBuilder(FormattableString.Invariant(
            $"{(Lines > 0 ? "over" : "short")} by {Counted.Of(Math.Abs(Lines), "line")}, {(Lines > 0 ? "cut" : "add")} about ")
                + FormattableString.Invariant($"{Counted.Of(Characters, "character")}"));
        foreach (var group in Ends.GroupBy(end => end.Characters))
        {
            ImmutableArray<int> lines = [.. group.Select(end => end.Span.Line).Distinct()];
            var who = lines.Length == 1 ? "the paragraph at line" : "the paragraphs at lines";
            var verb = (Lines > 0, lines.Length) switch
            {
                (true, 1) => "ends in",
                (true, _) => "end in",
                (_, 1) => "needs",
                _ => "need",
            };
            var gain = Lines > 0 ? string.Empty : " for one more line";
            output.Append(FormattableString.Invariant($"; {who} {Join(lines)} {verb} {Counted.Of(group.Key, "character")}{gain}"));
        }

        return output.ToString();
    }

    /// <summary>Reads the copyfit of a story off its module.</summary>
    /// <param name="fitted">The module.</param>
    /// <param name="em">Body size.</param>
    internal static StoryCopyfit Of(FittedModule fitted, Pt em)
    {
        var filled = fitted.Text.Filled;
        var overset = filled.Items[filled.PlacedCount..];
        var measure = fitted.Frame.Measure.Milli / em.Milli;
        if (!overset.IsEmpty)
        {
            var characters = overset.Sum(item => item.Parts.Sum(part => Length(part.Line.Text)));
            return new StoryCopyfit(overset.Sum(item => item.Rows), characters, Cheapest(filled, last => Length(last.Text), measure));
        }

        var missing = fitted.Text.HoleRows;
        // What a last line lacks to be full, and one character that then goes to a line of its own.
        return missing == 0
            ? Fits
            : new StoryCopyfit(-missing, missing * measure,
                Cheapest(filled, last => Math.Max(1, ((fitted.Frame.Measure - last.Width).Milli / em.Milli) + 1), measure));
    }

    /// <summary>Ends of paragraphs of more than one line that cost less than half a line.</summary>
    private static ImmutableArray<ParagraphEnd> Cheapest(FilledLegs filled, Func<SetLine, int> cost, int measure) =>
    [
        .. (from item in filled.Items
            where item.Kind == GalleyItemKind.Last && item.Parts[0].Role == ItemRole.Body
            let line = item.Parts[0].Line
            let characters = cost(line)
            where characters * 2 <= measure
            orderby characters, line.Paragraph.SpanOf(line.Start).Line
            select new ParagraphEnd(line.Paragraph.SpanOf(line.Start), characters)).Take(MostEnds),
    ];

    private static string Join(ImmutableArray<int> lines) => lines.Length == 1
        ? FormattableString.Invariant($"{lines[0]}")
        : string.Join(", ", lines[..^1].Select(line => line.ToString(CultureInfo.InvariantCulture)))
            + FormattableString.Invariant($" and {lines[^1]}");

    private static int Length(string text) => text.EnumerateRunes().Count();
}
