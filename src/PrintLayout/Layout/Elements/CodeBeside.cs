using PrintLayout.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Elements;

/// <summary>A QR code in a box of words: at their right, or below them where they would be too narrow beside it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Module">Side of a module.</param>
/// <param name="IsBeside">Whether it stands at the right of the words.</param>
/// <param name="Measure">The width that is left for words.</param>
/// <param name="Width">Width of words and code.</param>
internal sealed record CodeBeside(QrMatrix Code, Pt Module, bool IsBeside, Pt Measure, Pt Width)
{
    // Narrower words read badly (house-look.md H2.3).
    private const int LeastWords = 8;

    /// <summary>Side of the code with its quiet zone, which is white enough to part it from words.</summary>
    public Pt Side => Module * Code.SizeWithQuiet;

    /// <summary>Whether the code is wider than its box.</summary>
    public bool IsTooWide => Side > Width;

    /// <summary>A code in a box.</summary>
    /// <param name="context">The house style.</param>
    /// <param name="text">What it says.</param>
    /// <param name="width">Width inside the box.</param>
    /// <param name="em">Size of the words.</param>
    public static CodeBeside Of(LayoutContext context, string text, Pt width, Pt em)
    {
        var look = context.Styles.House.Codes;
        var code = QrMatrix.Of(text, look.Level);
        var rest = width - (look.Module * code.SizeWithQuiet);
        var isBeside = rest >= em * LeastWords;
        return new CodeBeside(code, look.Module, isBeside, isBeside ? rest : width, width);
    }

    /// <summary>Height of words and code.</summary>
    /// <param name="words">Height of the words.</param>
    public Pt HeightWith(Pt words) => IsBeside ? Pt.Max(words, Side) : words + Side;

    /// <summary>Adds the code to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="looks">Role, story, and where it is declared.</param>
    /// <param name="corner">The top left corner of words and code.</param>
    /// <param name="words">Height of the words.</param>
    public void Emit(PageItems items, (ItemRole Role, string Story, SourceSpan Source) looks, PtPoint corner, Pt words)
    {
        var (x, y) = IsBeside ? (Width - Side, (HeightWith(words) - Side) / 2) : ((Width - Side) / 2, words);
        CodeEmitter.Emit(items, Code, looks, new PtPoint(corner.X + x, corner.Y + y), Module);
    }
}
