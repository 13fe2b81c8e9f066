using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;

namespace PrintLayout.Layout.Modules;

/// <summary>Reports a drop cap that is asked for and not set.</summary>
internal static class DropCapFindings
{
    /// <summary>Reports why a story has no drop cap (PL3053).</summary>
    /// <param name="context">Receives the finding.</param>
    /// <param name="fitted">The module.</param>
    public static void Report(LayoutContext context, FittedModule fitted)
    {
        foreach (var block in fitted.Story.Blocks)
        {
            var isLeftOut = block.DropCap is not null && !IsSet(fitted);
            if ((block.DropCapFault ?? (isLeftOut ? "its column or its paragraph is too small" : null)) is not { } why) continue;
            context.Sink.Report(Diagnostic.Warning(
                DiagnosticCodes.DropCapNotSet, block.Text.SpanOf(0), $"{block.Story} has no drop cap: {why}",
                "begin the story with a Han character and a longer paragraph, or write drop-cap: 0 into its front matter"));
        }
    }

    private static bool IsSet(FittedModule fitted) =>
        fitted.Text.Filled.Items.Any(item => item.Parts is [{ Opens: not null }, ..]);
}
