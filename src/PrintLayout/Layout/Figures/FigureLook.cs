using PrintLayout.Copy;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Figures;

/// <summary>
/// How an image looks in a place of given size. It fills the place as long as what must be cropped away for that is allowed;
/// beyond that it is cropped as far as allowed and leaves white. It is never distorted.
/// </summary>
/// <param name="Area">What is seen of it.</param>
/// <param name="Whole">Where the whole image lies.</param>
/// <param name="Cropped">What is cropped away of its width or height.</param>
/// <param name="White">What stays white of the place's width or height.</param>
internal readonly record struct FigureLook(PtRect Area, PtRect Whole, Share Cropped, Share White);
