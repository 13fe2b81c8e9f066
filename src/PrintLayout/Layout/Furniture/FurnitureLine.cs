using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Furniture;

/// <summary>Sets single lines that belong to no story.</summary>
internal static class FurnitureLine
{
    /// <summary>Sets a text on one line of its natural width.</summary>
    public static SetLine Set(LayoutContext context, string text, SourceSpan span, ResolvedStyle style) =>
        context.Lines.SetSingle(context.Styles.Text(ManuscriptText.Plain(text, span), style));

    /// <summary>Adds a line to a page.</summary>
    public static void Put(PageItems items, SetLine line, (ItemRole Role, Ink Ink) look, Pt left, Pt baseline) =>
        LineEmitter.Emit(items, new LinePart(line, look.Role, look.Ink, Pt.Zero, Pt.Zero), string.Empty, left, baseline);
}
