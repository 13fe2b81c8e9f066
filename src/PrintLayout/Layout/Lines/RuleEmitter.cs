using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Lines;

/// <summary>Draws rules of all forms.</summary>
internal static class RuleEmitter
{
    /// <summary>Adds a rule.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="rules">Weights of rules of several lines.</param>
    /// <param name="look">Form and colour.</param>
    /// <param name="what">Role, story and where it comes from.</param>
    /// <param name="line">The rule as one line of its weight; other forms have it as their axis.</param>
    public static void Emit(
        PageItems items, RuleStyle rules, (RuleForm Form, Ink Ink) look, (ItemRole Role, string Story, SourceSpan Span) what, PtRect line)
    {
        var isAcross = line.Width >= line.Height;
        var weight = isAcross ? line.Height : line.Width;
        var middle = new PtPoint(line.X + (line.Width / 2), line.Y + (line.Height / 2));
        switch (look.Form)
        {
            case RuleForm.Line:
                Add(line);
                break;
            case RuleForm.ThickThin:
                // The gap is half as wide as the thick line; the axis is the middle of all.
                var top = -((rules.DoubleThick * 3 / 2) + rules.DoubleThin) / 2;
                Add(Beside(top, rules.DoubleThick));
                Add(Beside(top + (rules.DoubleThick * 3 / 2), rules.DoubleThin));
                break;
            case RuleForm.Twin:
                var reach = RuleSizes.TwinOf(weight) / 2;
                Add(Beside(-reach, weight));
                Add(Beside(reach - weight, weight));
                break;
            case RuleForm.Dotted or RuleForm.Wavy:
                AddOutline();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(look), look.Form, "a rule whose form is not known");
        }

        PtRect Beside(Pt offset, Pt thickness) => isAcross
            ? new PtRect(line.X, middle.Y + offset, line.Width, thickness)
            : new PtRect(middle.X + offset, line.Y, thickness, line.Height);

        void Add(PtRect area) => items.Add(new FilledRect(what.Role, what.Story, what.Span, area, look.Ink));

        void AddOutline()
        {
            var dot = RuleSizes.DotOf(weight);
            var inset = look.Form == RuleForm.Dotted ? dot / 2 : Pt.Zero;
            var from = isAcross ? new PtPoint(line.X + inset, middle.Y) : new PtPoint(middle.X, line.Y + inset);
            var to = isAcross ? new PtPoint(line.Right - inset, middle.Y) : new PtPoint(middle.X, line.Bottom - inset);
            var steps = look.Form == RuleForm.Dotted
                ? DotOutlines.Of(from, to, dot, isClosed: false)
                : WaveOutline.Of(from, to, weight, isClosed: false);
            items.Add(new FilledPath(what.Role, what.Story, what.Span, steps, look.Ink));
        }
    }
}
