namespace PrintLayout.Pdf.Images;

/// <summary>In which colours images stand in the file. Grey and CMYK are always kept as they are.</summary>
public enum ImageColourPolicy
{
    /// <summary>RGB keeps its colours and says which they are (ICCBased), alpha becomes a soft mask: PDF/X-4.</summary>
    Tagged,

    /// <summary>RGB is converted to the inks of the press, alpha is laid on white paper: PDF/X-1a.</summary>
    Inks,
}
