using System.Collections.Immutable;

namespace PrintLayout.Layout;

/// <summary>A module with every choice made: how many text columns, which head in how many rows, how deep the figures.</summary>
/// <param name="Frame">Rectangle and text columns.</param>
/// <param name="LabelRows">Rows of the section label at the top.</param>
/// <param name="Head">The head.</param>
/// <param name="HeadCells">Where it stands.</param>
/// <param name="Figures">Where the figures stand, in the order of the story.</param>
/// <param name="Plan">What is left for text.</param>
/// <param name="Cost">What the choices cost (<see cref="FormCosts"/>); 0 for a module that leaves none.</param>
internal sealed record ModuleForm(
    ModuleFrame Frame, int LabelRows, HeadBlock Head, CellBlock HeadCells, ImmutableArray<CellBlock> Figures, LegPlan Plan, int Cost);

/// <summary>A module that has found its form, and its text in it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Text">The text.</param>
/// <param name="Story">The shaped story the text comes from.</param>
internal sealed record FittedModule(ModuleForm Form, FilledStory Text, ShapedStory Story)
{
    /// <summary>Cost of form and text together.</summary>
    public long Cost => Form.Cost + Text.Cost;
}

/// <summary>What the choices of a form cost, on the scale of <see cref="LegCosts"/> (makeup.md B.4).</summary>
internal static class FormCosts
{
    /// <summary>A figure's height off its best aspect: for a whole unit of height by width.</summary>
    public const int FigureAspect = 192;

    /// <summary>Height by width of a figure without an image, in thousandths.</summary>
    public const int BestAspect = 660;

    /// <summary>An image cropped: for the whole of its width or height.</summary>
    public const int FigureCrop = 192;

    /// <summary>White that an image leaves in its place, for the whole of it: a strip of a twentieth weighs as much as a widow.</summary>
    public const int FigureWhite = 2_000;

    /// <summary>A step of the size ladder off the style's own size.</summary>
    public const int SizeStep = 24;

    /// <summary>A headline line more or fewer than the author's.</summary>
    public const int HeadlineLine = 20;

    /// <summary>The second row of white in a head; each further one costs as much more, for a head that floats is circled at once.</summary>
    public const int HeadRow = 10;

    /// <summary>A head without any row of white.</summary>
    public const int TightHead = 6;

    /// <summary>Text columns that are not the page's (变栏).</summary>
    public const int OtherColumns = 24;

    /// <summary>A headline line wider than its place, with which the page is not written: dearer than any hole or overset.</summary>
    public const int TooWide = 100_000_000;
}
