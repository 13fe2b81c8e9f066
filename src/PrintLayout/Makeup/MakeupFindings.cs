using PrintLayout.Diagnostics;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup;

/// <summary>Says why no page was found, and what would help.</summary>
internal static class MakeupFindings
{
    // Of the cells of a page about three quarters are running text; head, figures and white take the others.
    private const int TextShare = 75;

    /// <summary>The page has no stories, or too many.</summary>
    public static Diagnostic ItemCount(MakeupRequest request, int count, int most) => Diagnostic.Error(
        DiagnosticCodes.MakeupFailed, request.Plan.Span,
        FormattableString.Invariant($"{count} stories and advertisements cannot be made up as one page; 1 to {most} can"),
        "part the page, or gather short stories as briefs (form: briefs)");

    /// <summary>No dissection of the page is full.</summary>
    public static void ReportNone(MakeupRequest request, ValueTable table, int judged, IDiagnosticSink sink)
    {
        if (judged > 0)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.MakeupFailed, request.Plan.Span,
                FormattableString.Invariant($"{judged} full pages were found, but each has an error that keeps it from being written"),
                "look at one of them: printlayout makeup --alternatives 1"));
            return;
        }

        var band = table.Of(table.All, table.Columns);
        var depths = Enumerable.Range(band.Least, Math.Max(0, band.Most - band.Least + 1))
            .Where(depth => band.Cost(band.Any, depth) < ShapeTable.Never).ToList();
        var over = depths.Where(depth => depth > table.Rows).DefaultIfEmpty(0).Min() - table.Rows;
        var under = table.Rows - depths.Where(depth => depth < table.Rows).DefaultIfEmpty(0).Max();
        var rowCharacters = table.Columns * request.Master.Measure.At(request.Master.BodySize).Milli / request.Master.BodySize.Milli;
        var hint = over > 0 && (over <= under || under == table.Rows)
            ? FormattableString.Invariant($"cut about {over * rowCharacters * TextShare / 100} characters: the stories need {over} rows more than the page has")
            : under < table.Rows
                ? FormattableString.Invariant($"add about {under * rowCharacters * TextShare / 100} characters, a figure or a brief: the stories fill {under} rows less than the page has")
                : "no page of about this depth is full; give the page other stories, or write its layout by hand";
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.MakeupFailed, request.Plan.Span, "no make-up fills the page with these stories exactly", hint));
    }
}
