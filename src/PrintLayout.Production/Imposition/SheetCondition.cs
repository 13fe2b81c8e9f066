using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Standards;

namespace PrintLayout.Production.Imposition;

/// <summary>
/// The standard and the printing condition that all pages of sheets share. Inks of different conditions mean different colours, so such
/// pages stand on no common plate.
/// </summary>
/// <param name="Standard">PDF/X-1a when all pages follow it, else PDF/X-4, which holds all that X-1a may hold.</param>
/// <param name="Condition">The condition.</param>
internal sealed record SheetCondition(PdfStandard Standard, OutputCondition Condition)
{
    private const string X1a = "PDF/X-1a";
    private const string X4 = "PDF/X-4";

    /// <summary>The standard in words.</summary>
    public string Words => Standard == PdfStandard.X4 ? X4 : X1a;

    /// <summary>What the pages share.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="sink">Receives PL4041 for each file that stands apart.</param>
    /// <returns>It; null after an error.</returns>
    public static SheetCondition? Of(IEnumerable<StockPage> pages, IDiagnosticSink sink)
    {
        var files = pages.DistinctBy(page => page.File.Path).ToImmutableArray();
        var isSound = true;
        foreach (var file in files)
        {
            if (Lack(file) is not { } lack) continue;
            isSound = false;
            Report(file, lack, "export it as PDF/X-4 or PDF/X-1a for this press", sink);
        }

        if (!isSound || files.IsEmpty) return null;
        // The first profile stands for all that name its condition alone.
        var first = files[0];
        var held = files.FirstOrDefault(file => file.Document.Profile is not null) ?? first;
        foreach (var file in files)
        {
            if (Difference(first, held, file) is not { } difference) continue;
            isSound = false;
            Report(file, difference, "export the pages of a sheet for one output condition", sink);
        }

        return isSound ? Made(files, held, sink) : null;
    }

    private static SheetCondition? Made(ImmutableArray<StockPage> files, StockPage held, IDiagnosticSink sink)
    {
        var standard = files.All(file => IsX1a(file)) ? PdfStandard.X1a : PdfStandard.X4;
        var problem = string.Empty;
        var profile = held.Document.Profile is { } bytes ? IccProfile.TryRead(bytes, out problem) : null;
        if (profile?.MajorVersion > PdfXRules.Of(standard).NewestProfile)
            problem = FormattableString.Invariant($"is of ICC version {profile.MajorVersion}, which {X1a} does not take");
        var (name, info) = (held.Document.Condition!, held.Document.ConditionInfo);
        var condition = new OutputCondition(name, info.Length > 0 ? info : name, profile);
        if (problem.Length == 0 && profile is null && (standard == PdfStandard.X4 || !condition.IsRegistered))
            problem = "is missing, and the sheet needs one";
        if (problem.Length == 0) return new SheetCondition(standard, condition);
        Report(held, $"the profile of its output intent {problem}", "export it again with the profile of the press", sink);
        return null;
    }

    private static string? Lack(StockPage file)
    {
        if (file.Document.Standard is not { } standard) return "it follows no standard for the press";
        if (!IsX1a(file) && standard != X4) return $"it follows {standard}";
        return file.Document.Condition is null or "" ? "it has no output intent with a condition" : null;
    }

    private static string? Difference(StockPage first, StockPage held, StockPage file)
    {
        var (own, others) = (file.Document, first.Document);
        if (own.Condition != others.Condition)
            return $"it is made for {own.Condition}, and {first.Name} for {others.Condition}";
        return own.Profile is { } profile && !profile.AsSpan().SequenceEqual(held.Document.Profile)
            ? $"its output profile is another than that of {held.Name}, though both are for {own.Condition}"
            : null;
    }

    private static bool IsX1a(StockPage file) => file.Document.Standard?.StartsWith(X1a, StringComparison.Ordinal) == true;

    private static void Report(StockPage file, string reason, string hint, IDiagnosticSink sink) => sink.Report(Diagnostic.Error(
        DiagnosticCodes.ImpositionCondition, SourceSpan.OfFile(file.File.Path),
        $"{file.File.Path} cannot stand on the sheets: {reason}", hint));
}
