using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Stories;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>Says what is wrong with the jump of a story.</summary>
internal static class JumpFindings
{
    /// <summary>Reports on the jump of a story; both parts are counted in lines of the page's own columns.</summary>
    public static void Report(LayoutContext context, ModuleSpec spec, Article article, FittedModule fitted, Article? rest)
    {
        var sink = context.Sink;
        if (rest is null)
        {
            // A story that may jump and need not is as it should be.
            if (!article.MayJump) sink.Report(EndsBeforeItsJump(spec, article));
            return;
        }

        var (measure, column) = (fitted.Frame.Measure.Milli, context.Grid.ColumnWidth.Milli);
        var here = fitted.Text.Filled.Items.Sum(item => item.Rows);
        var before = here * measure / column;
        var after = (RowsOf(fitted.Story, measure) - here) * measure / column;
        var (leastBefore, leastAfter) = (context.Styles.House.Thresholds.RowsBeforeJump, context.Styles.House.Thresholds.RowsBehindJump);
        if (before < leastBefore)
            sink.Report(Short(
                spec, article, FormattableString.Invariant($"only {before} lines stand before the jump of {article.Id}"), leastBefore));
        if (after < leastAfter) sink.Report(Short(spec, article,
            FormattableString.Invariant($"only about {Math.Max(1, after)} lines of {article.Id} are left behind its jump"), leastAfter));
    }

    /// <summary>A jump whose first part could not be made up.</summary>
    /// <param name="article">The story.</param>
    /// <param name="page">The page with the part that is missing.</param>
    /// <param name="span">Where the story is named.</param>
    public static Diagnostic PartIsMissing(string article, string page, SourceSpan span) => Diagnostic.Error(
        DiagnosticCodes.JumpPartMissing,
        span,
        $"the part of {article} on page {page} could not be made up, so what is left for this page is not known",
        $"mend page {page} first");

    /// <summary>A story that goes on a page it comes from.</summary>
    public static Diagnostic Cycle(string article, Located<string> page) => Diagnostic.Error(
        DiagnosticCodes.JumpCycle,
        page.Span,
        $"{article} is said to go on or come from page {page.Value}, which holds another part of it already",
        "take out continued-from or continued-on: inside one edition the program writes both jump lines itself");

    private static int RowsOf(ShapedStory story, int measure) =>
        story.Blocks.Sum(block => block.Text.Clusters.IsEmpty ? 0 : 1 + (block.Text.Totals.End[^1] / measure));

    private static Diagnostic EndsBeforeItsJump(ModuleSpec spec, Article article) => Diagnostic.Error(
        DiagnosticCodes.NothingToJump,
        spec.Span,
        $"all of {article.Id} fits its first module; nothing is left for its module on page {article.ContinuedOn?.Value}",
        "give this module fewer rows, or take the story off the other page, or write jump: auto in its front matter");

    private static Diagnostic Short(ModuleSpec spec, Article article, string message, int least) => Diagnostic.Warning(
        DiagnosticCodes.ShortJump,
        spec.Span,
        message,
        FormattableString.Invariant(
            $"a part of a story that jumps should have {least} lines or more: change the rows of the module of {article.Id}"));
}
