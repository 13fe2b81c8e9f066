namespace PrintLayout.Pdf.Images;

/// <summary>Colour spaces of images in the file. Grey is always kept as it is, CMYK unless a page wishes it converted.</summary>
public enum ImageColourPolicy
{
    /// <summary>
    /// For PDF/X-4: RGB keeps its colours, tagged with a profile (<c>/ICCBased</c>, ISO 32000-1 §8.6.5.5); alpha becomes a soft mask
    /// (<c>/SMask</c>, §11.6.5.3).
    /// </summary>
    Tagged,

    /// <summary>For PDF/X-1a: RGB is converted to the inks of the press, and alpha is flattened on white paper.</summary>
    Inks,
}
