using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Colour;

/// <summary>Writes the output intent: <c>/S /GTS_PDFX</c>, ISO 32000-1 §14.11.5.</summary>
internal static class OutputIntent
{
    private const int CmykComponents = 4;

    /// <summary>Writes the intent, and the profile that it embeds.</summary>
    public static void Write(PdfBuffer pdf, PdfRef reference, OutputCondition condition)
    {
        var profile = condition.Profile is null ? (PdfRef?)null : pdf.Reserve();
        using (var intent = pdf.StartDictionary(reference))
        {
            intent.Name("Type"u8, "OutputIntent"u8);
            intent.Name("S"u8, "GTS_PDFX"u8);
            intent.Text("OutputConditionIdentifier"u8, condition.Identifier);
            intent.Text("OutputCondition"u8, condition.Info);
            // /Info is required for a condition without a registered name, and allowed for others.
            intent.Text("Info"u8, condition.Info);
            if (condition.IsRegistered) intent.Text("RegistryName"u8, OutputCondition.RegistryName);
            if (profile is { } embedded) intent.Ref("DestOutputProfile"u8, embedded);
        }

        if (profile is not { } stream) return;
        using var icc = pdf.StartStream(stream, condition.Profile!.Data);
        icc.Entries.Integer("N"u8, CmykComponents);
    }
}
