using System.Globalization;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>The output intent and its profile, ISO 32000-1 §14.11.5.</summary>
internal static class OutputIntentChecks
{
    private const string Registry = "http://www.color.org";

    /// <summary>Runs the checks.</summary>
    /// <returns>The bytes of the intent's profile; null when there is none.</returns>
    public static ReadOnlyMemory<byte>? Run(PdfObjects file, PreflightOptions options, FindingSink findings)
    {
        var intents = file.PressIntents.ToList();
        if (intents.Count != 1)
        {
            findings.Add(
                PreflightRules.OutputIntent,
                string.Create(CultureInfo.InvariantCulture, $"there are {intents.Count} output intents of GTS_PDFX"));
            if (intents.Count == 0) return null;
        }

        var intent = intents[0];
        var identifier = PdfStrings.Of(file.Entry(intent, "OutputConditionIdentifier"));
        var isRegistered = PdfStrings.Of(file.Entry(intent, "RegistryName"))?.TrimEnd('/') == Registry;
        if (string.IsNullOrWhiteSpace(identifier))
            findings.Add(PreflightRules.OutputCondition, "the intent has no OutputConditionIdentifier");
        else if (!isRegistered && string.IsNullOrWhiteSpace(PdfStrings.Of(file.Entry(intent, "Info"))))
            findings.Add(PreflightRules.OutputCondition, $"the condition {identifier} is in no registry and has no Info");

        if (file.Entry(intent, "DestOutputProfile") is not StreamToken stream)
        {
            if (options.Profile == PreflightProfile.X4 || !isRegistered)
                findings.Add(PreflightRules.OutputProfile, "the intent has no profile");
            return null;
        }

        return CheckProfile(file, stream, options, findings);
    }

    private static ReadOnlyMemory<byte>? CheckProfile(PdfObjects file, StreamToken stream, PreflightOptions options, FindingSink findings)
    {
        if (file.Unpack(stream) is not { } bytes)
        {
            findings.Add(PreflightRules.OutputProfileSound, "the profile cannot be unpacked");
            return null;
        }

        var header = IccHeader.TryRead(bytes.Span, out var problem);
        var newest = options.Profile == PreflightProfile.X1a ? 2 : 4;
        if (header is not null)
        {
            problem = header switch
            {
                { Class: not "prtr" } => $"its class is {header.Class}",
                { Space: not "CMYK" } => $"its colour space is {header.Space}",
                _ when header.Version < 2 || header.Version > newest =>
                    string.Create(CultureInfo.InvariantCulture, $"it is of version {header.Version}"),
                _ when file.Number(stream.StreamDictionary, "N") is not 4 => "its N is not 4",
                _ => string.Empty,
            };
        }

        if (problem.Length > 0) findings.Add(PreflightRules.OutputProfileSound, $"the profile is unfit: {problem}");
        return bytes;
    }
}
