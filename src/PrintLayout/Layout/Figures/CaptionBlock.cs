using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Layout.Figures;

/// <summary>Caption and credit of a figure in lines.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Lines">The lines with their tops, measured from the top left corner of the block.</param>
/// <param name="Width">Width of the block.</param>
/// <param name="Height">Height of the block; zero without captions.</param>
internal sealed record CaptionBlock(CaptionPlace Place, ImmutableArray<(LinePart Part, Pt Top)> Lines, Pt Width, Pt Height)
{
    /// <summary>How much of it stands below the picture.</summary>
    public Pt Below => Place == CaptionPlace.Below ? Height : Pt.Zero;

    /// <summary>The height that the picture must have for it; a panel keeps away from the picture's edges.</summary>
    public Pt OnPicture => Place switch
    {
        CaptionPlace.Below => Pt.Zero,
        CaptionPlace.Beside => Height,
        CaptionPlace.Over => Height * 2,
    };
}
