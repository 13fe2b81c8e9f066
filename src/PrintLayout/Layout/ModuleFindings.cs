using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>Says what is wrong with a filled module, pointing into the manuscript.</summary>
internal static class ModuleFindings
{
    public static void Report(IDiagnosticSink sink, ModuleSpec spec, Article article, FittedModule fitted)
    {
        var filled = fitted.Text.Filled;
        var overset = filled.Items[filled.PlacedCount..];
        var underset = fitted.Text.EmptyRows;
        if (!overset.IsEmpty) sink.Report(OversetOf(article, overset));
        if (underset > LegPlan.ShortLastLeg) sink.Report(UndersetOf(spec, article, underset));
        foreach (var part in filled.Legs.SelectMany(leg => leg).SelectMany(placed => placed.Item.Parts)) LineFindings.Report(part.Line, sink);
        foreach (var item in filled.BrokenKeeps)
        {
            var line = item.Parts[0].Line;
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.KeepBroken,
                line.Paragraph.SpanOf(line.Start),
                $"a leg of {article.Id} ends behind “{line.Text}”, which leaves a single line or a crosshead alone",
                "add or cut a line nearby, or change the depth of the module by a row"));
        }
    }

    private static Diagnostic OversetOf(Article article, ImmutableArray<GalleyItem> overset)
    {
        var rows = overset.Sum(item => item.Rows);
        var characters = overset.Sum(item => item.Parts.Sum(part => part.Line.Text.Length));
        SetLine first = overset[0].Parts[0].Line;
        return Diagnostic.Error(
            DiagnosticCodes.Overset,
            first.Paragraph.SpanOf(first.Start),
            FormattableString.Invariant($"{article.Id} is over by {rows} lines: {characters} characters from “{first.Text}” on do not fit"),
            FormattableString.Invariant($"cut about {characters} characters, or give the module {rows} more rows in one leg"));
    }

    private static Diagnostic UndersetOf(ModuleSpec spec, Article article, int rows) => Diagnostic.Warning(
        DiagnosticCodes.Underset,
        spec.Span,
        FormattableString.Invariant($"{article.Id} is short by {rows} lines: its module has a hole"),
        "add text, enlarge the figure or the head, or give the module fewer rows");
}
