using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Text.Adjusting;

namespace PrintLayout.Layout.Elements;

/// <summary>A figure of words and numbers, set at a width. Its height may vary within bounds; below the least it would lose text.</summary>
/// <param name="Least">The least height of its frame.</param>
/// <param name="Most">The greatest height that it fills.</param>
internal abstract record SetElement(Pt Least, Pt Most)
{
    /// <summary>What it is called in findings.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it had to be narrower than it should be.</summary>
    public virtual bool IsTooWide => false;

    /// <summary>Whether it is so narrow that words would lie on one another; it is not set then.</summary>
    public virtual bool IsSqueezed => false;

    /// <summary>What would make it narrower.</summary>
    public virtual string Narrower => "give it shorter words";

    /// <summary>The least width at which it would not be too wide.</summary>
    public virtual Pt LeastWidth => Pt.Zero;

    /// <summary>What would fit where it does not, such as its first rows; null when nothing of the kind can be said.</summary>
    /// <param name="height">The height that there is.</param>
    public virtual string? PartThatFits(Pt height) => null;

    /// <summary>What would fit across where it is too wide; null when nothing of the kind can be said.</summary>
    public virtual string? PartThatFitsAcross() => null;

    /// <summary>Adds it to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="context">Grid, styles, and where findings go.</param>
    /// <param name="story">Story id, the number of the figure in it, and the place where it is declared.</param>
    /// <param name="frame">Its place, at least <see cref="Least"/> high.</param>
    public abstract void Emit(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame);

    /// <summary>Adds a line of it to a page, and tells what is wrong with it; of one that is too wide, one finding says it.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="context">Where findings go.</param>
    /// <param name="part">The line.</param>
    /// <param name="story">Story id.</param>
    /// <param name="x">Left edge of what the line's place is counted from.</param>
    /// <param name="y">Its top.</param>
    protected void Add(PageItems items, LayoutContext context, in LinePart part, string story, Pt x, Pt y)
    {
        if (!IsTooWide) LineFindings.Report(part.Line, context.Sink);
        LineEmitter.Emit(items, part, story, x, y);
    }
}
