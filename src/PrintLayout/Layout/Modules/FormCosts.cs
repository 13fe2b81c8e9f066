using PrintLayout.Layout.Legs;

namespace PrintLayout.Layout.Modules;

/// <summary>What the choices of a form cost, on the scale of <see cref="LegCosts"/> (make-up.md M7.4).</summary>
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
