using PrintLayout.Images.Clipping;

namespace PrintLayout.Images.Headers;

/// <summary>
/// The properties of an image from the header of its file. Sizes are those of the stored pixels, before they are turned
/// upright. A page of a document has no pixels: its sizes are thousandths of a point, as it stands upright.
/// </summary>
/// <param name="Format">File format, recognised by the content, not by the file name.</param>
/// <param name="Width">Number of pixels in a row, as stored.</param>
/// <param name="Height">Number of rows, as stored.</param>
/// <param name="Colour">Meaning of the samples.</param>
/// <param name="BitsPerSample">Bits of one sample, 1 to 16; bits of an index in an image with a palette.</param>
public sealed record ImageHeader(ImageFormat Format, int Width, int Height, ImageColour Colour, int BitsPerSample)
{
    /// <summary>Whether the file has an alpha channel or a transparent colour.</summary>
    public bool HasAlpha { get; init; }

    /// <summary>Whether samples are indices into a palette.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether an ICC profile is embedded.</summary>
    public bool HasProfile { get; init; }

    /// <summary>Whether the file is a JPEG with Adobe's marker. In its CMYK samples 0 is then solid ink and 255 is paper.</summary>
    public bool HasAdobeMarker { get; init; }

    /// <summary>
    /// Whether the file is a JPEG whose components are named R, G and B, and no marker says otherwise: they are then not transformed to
    /// luminance and colour differences, as those of other JPEG are.
    /// </summary>
    public bool HasRgbSamples { get; init; }

    /// <summary>How to turn the stored pixels upright.</summary>
    public ImageOrientation Orientation { get; init; } = ImageOrientation.Upright;

    /// <summary>Pixels per inch that the file states; null when it states none. The layout does not use it to size the image.</summary>
    public int? Ppi { get; init; }

    /// <summary>Whether it is a page of a document, which has no pixels.</summary>
    public bool IsDocument => Format == ImageFormat.Pdf;

    /// <summary>The clipping path that the file has; null for none. It takes effect where a figure asks for it.</summary>
    public ImageClip? Clip { get; init; }

    /// <summary>Width of the upright image, in pixels.</summary>
    public int UprightWidth => Orientation.SwapsSides ? Height : Width;

    /// <summary>Height of the upright image, in pixels.</summary>
    public int UprightHeight => Orientation.SwapsSides ? Width : Height;

    /// <summary>Whether all pixels are black or white (line art), which needs a higher resolution than a photograph.</summary>
    public bool IsLineArt => Colour == ImageColour.Grey && BitsPerSample == 1;
}
