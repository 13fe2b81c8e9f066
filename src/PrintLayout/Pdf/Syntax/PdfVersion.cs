namespace PrintLayout.Pdf.Syntax;

/// <summary>The version of PDF that a file's header names.</summary>
public enum PdfVersion
{
    /// <summary>PDF 1.4: no object streams and no cross-reference streams (PDF/X-1a:2003).</summary>
    V14,

    /// <summary>PDF 1.6 (PDF/X-4).</summary>
    V16,
}
