namespace PrintLayout.Pdf.Standards;

/// <summary>The press standard that a file conforms to.</summary>
public enum PdfStandard
{
    /// <summary>None: a plain PDF 1.6 file with the same content.</summary>
    None,

    /// <summary>PDF/X-4, ISO 15930-7.</summary>
    X4,

    /// <summary>PDF/X-1a:2003, ISO 15930-4.</summary>
    X1a,
}
