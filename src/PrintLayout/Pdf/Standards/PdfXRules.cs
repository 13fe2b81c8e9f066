using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Standards;

/// <summary>What a standard requires of a file, where the standards differ. docs/pdfx.md has every clause.</summary>
/// <param name="Version">The version of PDF it builds on.</param>
/// <param name="InfoVersion">GTS_PDFXVersion of the information dictionary; empty for none.</param>
/// <param name="XmpVersion">pdfxid:GTS_PDFXVersion of the metadata; empty for none.</param>
/// <param name="NeedsIntent">Whether an output intent is required.</param>
/// <param name="NeedsProfile">Whether the intent must carry its profile even when its condition is registered.</param>
/// <param name="NewestProfile">Major version of ICC that an embedded profile may have at most.</param>
internal sealed record PdfXRules(
    PdfVersion Version, string InfoVersion, string XmpVersion, bool NeedsIntent, bool NeedsProfile, int NewestProfile)
{
    /// <summary>The rules of a standard.</summary>
    public static PdfXRules Of(PdfStandard standard) => standard switch
    {
        PdfStandard.X4 => new PdfXRules(PdfVersion.V16, string.Empty, "PDF/X-4", NeedsIntent: true, NeedsProfile: true, NewestProfile: 4),
        PdfStandard.X1a => new PdfXRules(
            PdfVersion.V14, "PDF/X-1a:2003", string.Empty, NeedsIntent: true, NeedsProfile: false, NewestProfile: 2),
        _ => new PdfXRules(PdfVersion.V16, string.Empty, string.Empty, NeedsIntent: false, NeedsProfile: false, NewestProfile: 4),
    };
}
