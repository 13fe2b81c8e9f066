using PrintLayout.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Lines;

/// <summary>Adds codes to a page: on paper without ink, quiet zone included, in solid black alone.</summary>
internal static class CodeEmitter
{
    /// <summary>Adds a QR code.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="code">The code.</param>
    /// <param name="looks">Role, story, and where it is declared.</param>
    /// <param name="corner">The top left corner of its quiet zone.</param>
    /// <param name="module">Side of a module.</param>
    public static void Emit(
        PageItems items, QrMatrix code, (ItemRole Role, string Story, SourceSpan Source) looks, PtPoint corner, Pt module)
    {
        var (side, quiet) = (module * code.SizeWithQuiet, module * QrMatrix.QuietZone);
        items.Add(new FilledRect(
            ItemRole.Background, looks.Story, looks.Source, new PtRect(corner.X, corner.Y, side, side), Ink.Paper));
        var steps = ModuleOutline.Of(code, new PtPoint(corner.X + quiet, corner.Y + quiet), module);
        items.Add(new FilledPath(looks.Role, looks.Story, looks.Source, steps, Ink.SolidBlack));
    }

    /// <summary>Adds the bars of a barcode.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="symbol">The bars.</param>
    /// <param name="looks">Role, story, and where it is declared.</param>
    /// <param name="corner">The top left corner of its quiet zone.</param>
    /// <param name="size">Width of a module, and how much narrower each bar is.</param>
    public static void Emit(
        PageItems items, EanSymbol symbol, (ItemRole Role, string Story, SourceSpan Source) looks, PtPoint corner,
        (Pt Module, Pt Reduction) size)
    {
        var paper = new PtRect(corner.X, corner.Y, size.Module * symbol.Width, size.Module * EanSymbol.Height);
        items.Add(new FilledRect(ItemRole.Background, looks.Story, looks.Source, paper, Ink.Paper));
        var steps = symbol.Outline(corner, size.Module, size.Reduction);
        items.Add(new FilledPath(looks.Role, looks.Story, looks.Source, steps, Ink.SolidBlack));
    }
}
