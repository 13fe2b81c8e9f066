using PrintLayout.Diagnostics;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Adjusting;

/// <summary>Says of a set line what a reader would circle.</summary>
internal static class LineFindings
{
    /// <summary>Whether the Han gaps of a line are open beyond the house limit.</summary>
    public static bool IsLoose(SetLine line) => line.HanOpening > line.Paragraph.Spacing.LooseLineFrom.Milli;

    private static long EndsShort(SetLine line) =>
        (line.Measure - line.Width).Milli * 1000L / Math.Max(1, line.Paragraph.Size.Milli);

    /// <summary>
    /// Reports a unit that was split (PL2004), a loose line (PL2005), and a line of a headline that ends inside a word (PL3070).
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="sink">Receives the findings.</param>
    public static void Report(SetLine line, IDiagnosticSink sink)
    {
        WordCuts.Report(line, sink);
        if (line.IsEmergency)
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.EmergencyBreak,
                line.Paragraph.SpanOf(line.End - 1),
                $"the unit at “{line.Text}” is wider than its measure and was split",
                "reword it, or give the story a wider measure"));
        }
        else if (IsLoose(line))
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.LooseLine,
                line.Paragraph.SpanOf(line.Start),
                EndsShort(line) is > 0 and var lack
                    ? FormattableString.Invariant($"the line “{line.Text}” ends {lack} thousandths of an em short: no more can open in it")
                    : FormattableString.Invariant(
                        $"the line “{line.Text}” is loose: its characters stand {line.HanOpening} thousandths of an em apart"),
                "add or cut a character nearby, or give the story a wider measure"));
        }
    }
}
