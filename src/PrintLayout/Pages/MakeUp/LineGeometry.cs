using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.MakeUp;

/// <summary>A set line on a page. Readings above it and dots below it belong to its items.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story slug; empty for page furniture.</param>
/// <param name="Paragraph">
/// Number of its paragraph among those of its story and role on this page, from 1, such as the third paragraph of the running text.
/// </param>
/// <param name="Number">Its number among the lines of its story and role on this page, from 1.</param>
/// <param name="Source">Place in the manuscript of its first character.</param>
/// <param name="Origin">
/// Where its measure starts on its baseline, an indent included; of a vertical line the middle of its column at the top. From the top
/// left corner of the media box, y down.
/// </param>
/// <param name="Measure">Line length it was set to; its own width when it had none.</param>
/// <param name="Width">Width it has, its indent and hyphen included.</param>
/// <param name="Natural">Width before adjustment, its indent and hyphen included.</param>
/// <param name="Size">Size of its first character.</param>
/// <param name="Text">Its manuscript text, without the hyphen of a divided word.</param>
/// <param name="FirstItem">Index of its first item in <see cref="PageDisplayList.Items"/>.</param>
/// <param name="ItemCount">How many items it consists of; they follow one another.</param>
public sealed record LineGeometry(
    ItemRole Role,
    string Story,
    int Paragraph,
    int Number,
    SourceSpan Source,
    PtPoint Origin,
    Pt Measure,
    Pt Width,
    Pt Natural,
    Pt Size,
    string Text,
    int FirstItem,
    int ItemCount)
{
    /// <summary>How far its Han gaps are open, in thousandths of an em.</summary>
    public int HanOpening { get; init; }

    /// <summary>Amount taken from the blanks of 。！？, which are squeezed last.</summary>
    public Pt FinalStopShrink { get; init; }

    /// <summary>Its further properties.</summary>
    public LineTraits Traits { get; init; }

    /// <summary>By how much its blanks were squeezed to make it fit; zero when it was not too long.</summary>
    public Pt Squeezed => Pt.Max(Pt.Zero, Natural - Width);

    /// <summary>Whether it is the last line of its paragraph.</summary>
    public bool IsLast => Traits.HasFlag(LineTraits.Last);

    /// <summary>Whether it runs down the page.</summary>
    public bool IsVertical => Traits.HasFlag(LineTraits.Vertical);
}
