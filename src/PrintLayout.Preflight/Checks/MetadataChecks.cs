using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>Info and XMP, ISO 32000-1 §14.3 and ISO 16684-1.</summary>
internal static class MetadataChecks
{
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";
    private const string XmpMm = "http://ns.adobe.com/xap/1.0/mm/";
    private const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    private const string PdfXId = "http://www.npes.org/pdfx/ns/id/";
    private const string PdfX = "http://ns.adobe.com/pdfx/1.3/";

    // The title comes first: the dates after it get a further check.
    private static readonly string[] InfoEntries = ["Title", "CreationDate", "ModDate"];

    private static readonly (string Space, string Name)[] Required =
    [
        (Dc, "title"), (Xmp, "CreateDate"), (Xmp, "ModifyDate"), (Xmp, "MetadataDate"), (Pdf, "Trapped"),
        (XmpMm, "DocumentID"), (XmpMm, "VersionID"), (XmpMm, "RenditionClass"),
    ];

    public static void Run(PdfObjects file, PreflightOptions options, FindingSink findings)
    {
        CheckInfo(file, findings);
        var hasPacket = file.Entry(file.Catalog, "Metadata") is not null;
        var packet = ReadPacket(file, options, findings);
        if (packet is not null) CheckAgreement(file, packet, findings);
        CheckTrapped(file, options.Profile == PreflightProfile.X1a ? null : packet, findings);
        // A packet that cannot be read is already reported, and nothing is known of its version.
        if (options.Profile == PreflightProfile.X1a || packet is not null || !hasPacket) CheckVersion(file, packet, options, findings);
    }

    private static void CheckInfo(PdfObjects file, FindingSink findings)
    {
        var lacking = InfoEntries.Where(key => string.IsNullOrWhiteSpace(Text(file, key))).ToList();
        if (lacking.Count > 0) findings.Add(PreflightRules.InfoEntries, $"Info has no {string.Join(", ", lacking)}");
        foreach (var key in InfoEntries.Skip(1))
        {
            if (!lacking.Contains(key) && PdfStrings.Date(Text(file, key)) is null)
                findings.Add(PreflightRules.InfoEntries, $"{key} is no date");
        }
    }

    private static XmpPacket? ReadPacket(PdfObjects file, PreflightOptions options, FindingSink findings)
    {
        if (file.Entry(file.Catalog, "Metadata") is not StreamToken stream)
        {
            // XMP is optional in X-1a.
            if (options.Profile == PreflightProfile.X4) findings.Add(PreflightRules.Xmp, "the catalog has no XMP");
            return null;
        }

        var problem = "it cannot be unpacked";
        if (file.Unpack(stream) is not { } bytes || XmpPacket.TryRead(bytes, out problem) is not { } packet)
        {
            findings.Add(PreflightRules.Xmp, $"XMP cannot be read: {problem}");
            return null;
        }

        var lacking = Required.Where(key => string.IsNullOrEmpty(packet[key.Space, key.Name])).Select(key => key.Name).ToList();
        if (options.Profile == PreflightProfile.X4 && lacking.Count > 0)
            findings.Add(PreflightRules.Xmp, $"XMP has no {string.Join(", ", lacking)}");
        return packet;
    }

    private static void CheckVersion(PdfObjects file, XmpPacket? packet, PreflightOptions options, FindingSink findings)
    {
        var info = Text(file, "GTS_PDFXVersion");
        if (options.Profile == PreflightProfile.X4)
        {
            var found = packet?[PdfXId, "GTS_PDFXVersion"];
            if (found != "PDF/X-4")
                findings.Add(PreflightRules.StandardVersion, found is null ? "XMP has no pdfxid:GTS_PDFXVersion" : $"XMP says {found}");
            return;
        }

        var isFine = info == "PDF/X-1a:2003" || (info == "PDF/X-1:2001" && Text(file, "GTS_PDFXConformance") == "PDF/X-1a:2001");
        if (!isFine) findings.Add(PreflightRules.StandardVersion, info is null ? "Info has no GTS_PDFXVersion" : $"Info says {info}");
    }

    private static void CheckTrapped(PdfObjects file, XmpPacket? packet, FindingSink findings)
    {
        var found = file.Entry(file.Info, "Trapped") switch
        {
            NameToken name => name.Data,
            null => packet?[Pdf, "Trapped"],
            _ => "no name",
        };
        if (found is not ("True" or "False"))
            findings.Add(PreflightRules.Trapped, found is null ? "Trapped is not there" : $"Trapped is {found}");
    }

    private static void CheckAgreement(PdfObjects file, XmpPacket packet, FindingSink findings)
    {
        Compare("Title", Dc, "title");
        Compare("Producer", Pdf, "Producer");
        Compare("Creator", Xmp, "CreatorTool");
        Compare("GTS_PDFXVersion", PdfX, "GTS_PDFXVersion");
        if (file.Name(file.Info, "Trapped") is { } trapped && packet[Pdf, "Trapped"] is { } same && same != trapped)
            Differ("Trapped", trapped, same);
        CompareDates("CreationDate", "CreateDate");
        CompareDates("ModDate", "ModifyDate");

        void Compare(string key, string space, string name)
        {
            if (Text(file, key) is { } info && packet[space, name] is { } xmp && info.Trim() != xmp) Differ(key, info, xmp);
        }

        void CompareDates(string key, string name)
        {
            if (PdfStrings.Date(Text(file, key)) is { } info && packet[Xmp, name] is { } text && PdfStrings.XmpDate(text) != info)
                Differ(key, Text(file, key)!, text);
        }

        void Differ(string key, string info, string xmp) =>
            findings.Add(PreflightRules.MetadataAgree, $"{key} is “{info}” in Info and “{xmp}” in XMP");
    }

    private static string? Text(PdfObjects file, string key) => PdfStrings.Of(file.Entry(file.Info, key));
}
