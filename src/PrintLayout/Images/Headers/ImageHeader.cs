namespace PrintLayout.Images.Headers;

/// <summary>What the head of an image file says about it, in the file's own orientation.</summary>
/// <param name="Format">File format, told by the content and not by the name.</param>
/// <param name="Width">Pixels in a row as stored.</param>
/// <param name="Height">Rows as stored.</param>
/// <param name="Colour">What the samples mean.</param>
/// <param name="BitsPerSample">Bits of one sample, 1 to 16; of a palette image the bits of an index.</param>
public sealed record ImageHeader(ImageFormat Format, int Width, int Height, ImageColour Colour, int BitsPerSample)
{
    /// <summary>Whether the file has an alpha channel or a transparent colour.</summary>
    public bool HasAlpha { get; init; }

    /// <summary>Whether samples are indices into a palette.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether an ICC profile is embedded.</summary>
    public bool HasProfile { get; init; }

    /// <summary>Whether the file is a JPEG with Adobe's marker: its CMYK samples then count paper, not ink (0 is solid).</summary>
    public bool HasAdobeMarker { get; init; }

    /// <summary>How the stored pixels stand upright.</summary>
    public ImageOrientation Orientation { get; init; } = ImageOrientation.Upright;

    /// <summary>Pixels per inch that the file asks for; null when it says nothing. The layout decides the size, not this.</summary>
    public int? Ppi { get; init; }

    /// <summary>Pixels from left to right when the image stands upright.</summary>
    public int UprightWidth => Orientation.SwapsSides ? Height : Width;

    /// <summary>Pixels from top to bottom when the image stands upright.</summary>
    public int UprightHeight => Orientation.SwapsSides ? Width : Height;

    /// <summary>Whether pixels are black or white only: line art, which needs more pixels than a photograph.</summary>
    public bool IsLineArt => Colour == ImageColour.Grey && BitsPerSample == 1;
}
