using System.Globalization;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Checks;

/// <summary>Header, trailer, encryption, packing of objects, ISO 32000-1 §7.5, §7.6.</summary>
internal static class FileChecks
{
    private const int HeaderWithin = 1024;

    public static void Run(PdfObjects file, PreflightOptions options, FindingSink findings)
    {
        CheckHeader(file, options, findings);
        if (!file.HasId) findings.Add(PreflightRules.FileId, "the trailer has no ID");
        if (file.IsEncrypted) findings.Add(PreflightRules.Encryption, "the file is encrypted");
        if (file.HasPackedObjects)
            findings.Add(PreflightRules.PackedObjects, "objects or the cross-reference table are packed in streams");
    }

    /// <summary>What came to light while the objects were read; so it runs last.</summary>
    public static void RunLast(PdfObjects file, FindingSink findings)
    {
        foreach (var fault in file.Faults) findings.Add(PreflightRules.Places, fault);
        if (file.Strays > 0) findings.Add(PreflightRules.Places, "words stand among its objects that are no values");
        if (file.WrongLengths > 0)
        {
            findings.Add(PreflightRules.Places, string.Create(
                CultureInfo.InvariantCulture, $"{file.WrongLengths} streams are not as long as they say, or have no end"));
        }
    }

    private static void CheckHeader(PdfObjects file, PreflightOptions options, FindingSink findings)
    {
        var start = file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, HeaderWithin));
        var at = start.IndexOf("%PDF-"u8);
        var hasVersion = at >= 0
            && at + 8 <= start.Length
            && start[at + 5] == '1'
            && start[at + 6] == '.'
            && char.IsAsciiDigit((char)start[at + 7]);
        var version = hasVersion ? start[at + 7] - '0' : -1;
        var highest = version;
        // The catalog may raise the version of the header (§7.5.2).
        if (file.Name(file.Catalog, "Version") is ['1', '.', var digit] && char.IsAsciiDigit(digit))
            highest = Math.Max(version, digit - '0');
        else if (file.Name(file.Catalog, "Version") is not null) highest = int.MaxValue;
        var isFine = options.Profile == PreflightProfile.X1a ? version is 3 or 4 && highest <= 4 : version is >= 3 and <= 6 && highest <= 6;
        if (isFine) return;
        var found = version < 0 ? "no version 1.x" : string.Create(CultureInfo.InvariantCulture, $"version 1.{version}");
        findings.Add(
            PreflightRules.Header,
            highest > version ? $"the header says {found}, the catalog a higher one" : $"the header says {found}");
    }
}
