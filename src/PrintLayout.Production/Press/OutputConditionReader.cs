using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Standards;
using PrintLayout.Sources;

namespace PrintLayout.Production.Press;

/// <summary>Finds the printing condition that a file is written for: the bundled newsprint, or the plant's own profile.</summary>
internal static class OutputConditionReader
{
    /// <summary>Finds the condition.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="sink">Receives PL1001 and PL4020 for a profile that cannot be used, PL4021 for a name that cannot stand alone.</param>
    /// <returns>The condition; null after an error, and for a file without a standard.</returns>
    public static OutputCondition? Read(OutputConditionRequest request, IDiagnosticSink sink)
    {
        if (request.Standard == PdfStandard.None) return null;
        var rules = PdfXRules.Of(request.Standard);
        var name = request.Name ?? (request.Profile is null ? OutputCondition.Newsprint : null);
        if (request.Profile is { } own) return Embedded(request, own, name, sink);
        // Without a file of the user's the name decides: it is the bundled profile's, or it must stand for itself.
        if (!rules.NeedsProfile && OutputCondition.Registered.TryGetValue(name!, out var meaning))
            return new OutputCondition(name!, meaning, null);
        if (name == OutputCondition.Newsprint) return Embedded(request, request.BundledProfile, name, sink);
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.OutputConditionUnusable,
            SourceSpan.None,
            OutputCondition.Registered.ContainsKey(name!)
                ? $"PDF/X-4 embeds the profile of its output condition, and there is none for {name}"
                : $"{name} is not an output condition of the ICC registry",
            rules.NeedsProfile
                ? $"give the plant's profile with --icc, or leave the name out for {OutputCondition.Newsprint}"
                : "give the plant's profile with --icc, or one of: " + string.Join(", ", OutputCondition.Registered.Keys)));
        return null;
    }

    /// <summary>
    /// The profile that RGB images are converted with: the condition's, or the bundled one when its name alone stands in the file.
    /// </summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="condition">The condition that was found.</param>
    /// <param name="sink">Receives PL1001 when the bundled profile is missing.</param>
    public static byte[]? ConversionProfile(OutputConditionRequest request, OutputCondition? condition, IDiagnosticSink sink)
    {
        if (condition?.Profile is { } profile) return profile.Bytes.ToArray();
        return condition?.Identifier == OutputCondition.Newsprint ? ReadFile(request.BundledProfile, request.Limits, sink) : null;
    }

    private static OutputCondition? Embedded(OutputConditionRequest request, string path, string? name, IDiagnosticSink sink)
    {
        if (ReadFile(path, request.Limits, sink) is not { } bytes) return null;
        if (IccProfile.TryRead(bytes, out var problem) is not { } profile) return Unusable(path, problem, sink);
        if (profile.MajorVersion > PdfXRules.Of(request.Standard).NewestProfile)
            return Unusable(path, $"is of ICC version {profile.MajorVersion}; PDF/X-1a takes version 2 only", sink);
        var identifier = name ?? Ascii(profile.DataName.Length > 0 ? profile.DataName : profile.Description);
        if (identifier.Length == 0) identifier = "Custom";
        var meaning = OutputCondition.Registered.GetValueOrDefault(identifier) ?? profile.Description;
        return new OutputCondition(identifier, meaning.Length > 0 ? meaning : identifier, profile);
    }

    // The identifier is for machines: ISO 32000-1 table 365 wants ASCII.
    private static string Ascii(string text) => string.Concat(text.Where(c => c is >= ' ' and <= '~')).Trim();

    private static byte[]? ReadFile(string path, LayoutLimits limits, IDiagnosticSink sink)
    {
        if (InputFile.TryRead(path, limits.ProfileFileBytes, out var fault) is { } bytes) return bytes;
        if (fault == InputFault.TooLarge)
            Unusable(path, FormattableString.Invariant($"is larger than {limits.ProfileFileBytes >> 20} MB"), sink);
        else
            sink.Report(Diagnostic.Error(DiagnosticCodes.FileUnreadable, new SourceSpan(path, 0, 0),
                $"the output profile {fault.Words().Message}", "check the path given with --icc"));
        return null;
    }

    private static OutputCondition? Unusable(string path, string problem, IDiagnosticSink sink)
    {
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.OutputProfileUnusable,
            new SourceSpan(path, 0, 0),
            $"the output profile {problem}",
            "give a CMYK profile of the press with --icc: class prtr, ICC version 2 (for PDF/X-4 also 4)"));
        return null;
    }
}
