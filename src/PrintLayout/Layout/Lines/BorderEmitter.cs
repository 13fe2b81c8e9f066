using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Lines;

/// <summary>Draws borders: of modules, of boxes in stories, of advertisements.</summary>
internal static class BorderEmitter
{
    /// <summary>Adds a border inside the edges of an area.</summary>
    public static void Emit(
        PageItems items, RuleStyle rules, BorderForm border, (ItemRole Role, string Story, SourceSpan Span) what, PtRect area)
    {
        var ink = ResolvedStyle.ToInk(rules.FrameInk);
        switch (border)
        {
            case BorderForm.None:
                break;
            case BorderForm.Frame:
                items.Add(new StrokedRect(what.Role, what.Story, what.Span, area, rules.Frame, ink));
                break;
            case BorderForm.ThickThin:
                items.Add(new StrokedRect(what.Role, what.Story, what.Span, area, rules.DoubleThick, ink));
                items.Add(new StrokedRect(what.Role, what.Story, what.Span, area.Inflate(-rules.DoubleThick * 2), rules.DoubleThin, ink));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(border), border, "a border whose lines are not known");
        }
    }
}
