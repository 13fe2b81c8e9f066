using System.Collections.Immutable;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Findings;

/// <summary>Collects findings: only those of the profile, each once for a page and place, and up to the limits.</summary>
internal sealed class FindingSink(PreflightOptions options)
{
    private readonly List<PreflightFinding> _findings = [];
    private readonly HashSet<(string Code, int Page, string Message, PlaceInMm? Place)> _reported = [];
    private readonly Dictionary<(string Code, int Page), int> _counts = [];
    private readonly Dictionary<string, int> _kept = new(StringComparer.Ordinal);

    /// <summary>Findings that were not kept.</summary>
    public int Dropped { get; private set; }

    /// <summary>The findings in the order of pages; those of the whole file first.</summary>
    public ImmutableArray<PreflightFinding> Findings => [.. _findings.OrderBy(finding => finding.Page)];

    /// <summary>Reports a rule that the file as a whole fails.</summary>
    public void Add(PreflightRule rule, string message) => Add(rule, 0, string.Empty, null, message);

    /// <summary>Reports a rule that a page fails, at a place or as a whole.</summary>
    public void Add(PreflightRule rule, PdfPage page, Area? place, string message)
    {
        var bounded = place is { } area && !area.IsNothing && double.IsFinite(area.Width + area.Height)
            ? page.ToMm(area)
            : (PlaceInMm?)null;
        Add(rule, page.Number, page.Label, bounded, message);
    }

    /// <summary>Whether one of some rules is reported at a place of a page.</summary>
    public bool IsToldOf(PdfPage page, Area place, params ReadOnlySpan<PreflightRule> rules)
    {
        var mm = page.ToMm(place);
        foreach (var finding in _findings)
        {
            if (finding.Page != page.Number || !rules.Contains(finding.Rule) || finding.Place is not { } told) continue;
            if (told.X <= mm.X + mm.Width && mm.X <= told.X + told.Width && told.Y <= mm.Y + mm.Height && mm.Y <= told.Y + told.Height)
                return true;
        }

        return false;
    }

    private void Add(PreflightRule rule, int page, string label, PlaceInMm? place, string message)
    {
        if (rule.In(options.Profile) is not { } severity) return;
        if (place is { } p) place = new PlaceInMm(Math.Round(p.X, 2), Math.Round(p.Y, 2), Math.Round(p.Width, 2), Math.Round(p.Height, 2));
        var count = _counts.GetValueOrDefault((rule.Code, page));
        // The limit is one for each rule: a thousand warnings of one must not hide an error of another.
        var kept = _kept.GetValueOrDefault(rule.Code);
        if (count >= options.Limits.FindingsPerRuleAndPage || kept >= options.Limits.Findings)
        {
            Dropped++;
            return;
        }

        if (!_reported.Add((rule.Code, page, message, place))) return;
        _counts[(rule.Code, page)] = count + 1;
        _kept[rule.Code] = kept + 1;
        _findings.Add(new PreflightFinding(rule, severity, page, label, place, message));
    }
}
