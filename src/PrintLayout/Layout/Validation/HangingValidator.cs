using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Validation;

/// <summary>
/// Looks whether stops that hang outside their columns have room there (composition.md C5.17): half an em clear of a rule, and in a
/// gutter without one as much white behind the mark as it takes itself.
/// </summary>
internal static class HangingValidator
{
    /// <summary>Reports each module whose hung stops have no room, at the first line of them (PL2011).</summary>
    /// <param name="page">The page.</param>
    /// <param name="sink">Receives the findings.</param>
    public static void Check(FinishedPage page, IDiagnosticSink sink)
    {
        if (page.Layout.Style.Composition.Hanging == HangingStops.Off) return;
        foreach (var module in page.Modules)
        {
            if (FirstWithoutRoom(page, module) is not var (line, room, needed)) continue;
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.HangingWithoutRoom,
                line.Paragraph.SpanOf(line.End - 1),
                $"the line “{line.Text}” of {module.Article.Id} hangs its stop into {room} pt beside its column, which takes {needed} pt",
                "give the module a wider gutter or no column rules, or write `hanging: off` in the house style"));
        }
    }

    private static (SetLine Line, Pt Room, Pt Needed)? FirstWithoutRoom(FinishedPage page, PlacedModule module)
    {
        var filled = module.Fitted.Text;
        for (var i = 0; i < filled.Plan.Legs.Length; i++)
        {
            var (room, isRule) = RoomBeside(page, module, filled.Plan.Legs[i].Column);
            foreach (var placed in filled.Filled.Legs[i])
            {
                foreach (var part in placed.Item.Parts)
                {
                    var needed = isRule ? part.Line.Hang : part.Line.Hang * 2;
                    if (room < needed) return (part.Line, room, needed);
                }
            }
        }

        return null;
    }

    /// <summary>White at the right of a text column, and whether a rule ends it.</summary>
    private static (Pt Room, bool IsRule) RoomBeside(FinishedPage page, PlacedModule module, int column)
    {
        var (spec, frame, rules) = (module.Spec, module.Fitted.Frame, page.Layout.Style.Rules);
        var right = frame.Columns[column] + frame.Measure;
        if (column + 1 < frame.Columns.Length)
        {
            var gutter = frame.Columns[column + 1] - right;
            return spec.ColumnRules ? ((gutter - rules.ColumnRule) / 2, true) : (gutter, false);
        }

        if (spec.Border != BorderForm.None)
            return (frame.Inner.Right - right + BorderRoom(frame.Area, frame.Inner, rules, spec.Border), true);
        // Beside the last column of the page nothing stands.
        return spec.Columns.Last == page.Grid.Master.Columns
            ? (page.Grid.Boxes.Trim.Width, false)
            : (frame.Area.Right - right + page.Grid.Measures.Gutter, false);
    }

    private static Pt BorderRoom(PtRect area, PtRect inner, RuleStyle rules, BorderForm border) => area.Right - inner.Right
        - (border == BorderForm.Frame ? rules.Frame : RuleSizes.ReachOf(border, rules));
}
