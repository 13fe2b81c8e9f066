using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>The colour spaces used on a page, ISO 32000-1 §8.6.</summary>
/// <param name="intent">The profile of the output intent; null when there is none.</param>
internal sealed class ColourChecks(ReadOnlyMemory<byte>? intent) : MarkCheck
{
    private readonly Dictionary<string, string> _recipes = new(StringComparer.Ordinal);
    private readonly Dictionary<IToken, string> _profileFaults = new(ReferenceEqualityComparer.Instance);

    public override void Used(PageContext page, ColourSpace space, Area place)
    {
        foreach (var part in space.WithBases())
        {
            switch (part.Family)
            {
                case ColourFamily.Rgb when !HasDefaultRgb(page):
                    page.Report(PreflightRules.Rgb, place, part == space ? "DeviceRGB is used" : "DeviceRGB is the base of another space");
                    break;
                case ColourFamily.CalGray or ColourFamily.CalRgb or ColourFamily.Lab:
                    page.Report(PreflightRules.DeviceIndependent, place, $"{part.Family} is used");
                    break;
                case ColourFamily.Icc:
                    CheckProfile(page, part, place);
                    // The alternate of an ICCBased space is only for readers without support for profiles.
                    return;
                case ColourFamily.Separation or ColourFamily.DeviceN:
                    CheckNames(page, part, place);
                    break;
            }
        }
    }

    private static bool HasDefaultRgb(PageContext page) =>
        page.Options.Profile != PreflightProfile.X1a
        && page.File.Entry(page.File.Dictionary(page.Resources, "ColorSpace"), "DefaultRGB") is ArrayToken;

    private void CheckNames(PageContext page, ColourSpace space, Area place)
    {
        if (space.Inks.Contains("All") && page.IsOnSheet(place))
            page.Report(PreflightRules.Registration, place, "the ink All is used on the page");
        if (space is not { Family: ColourFamily.Separation, Recipe.Length: > 0 } || space.Inks[0] is "All" or "None") return;
        if (_recipes.TryAdd(space.Inks[0], space.Recipe) || _recipes[space.Inks[0]] == space.Recipe) return;
        page.Report(PreflightRules.SpotAlternates, place, $"the spot {space.Inks[0]} has two alternates");
    }

    private void CheckProfile(PageContext page, ColourSpace space, Area place)
    {
        if (page.Options.Profile == PreflightProfile.X1a)
        {
            page.Report(PreflightRules.DeviceIndependent, place, "ICCBased is used");
            return;
        }

        if (!_profileFaults.TryGetValue(space.Profile!, out var fault)) fault = _profileFaults[space.Profile!] = Fault(page.File, space);
        if (fault.Length == 0) return;
        page.Report(fault == IsIntent ? PreflightRules.ProfileOfIntent : PreflightRules.ColourProfile, place, fault);
    }

    private const string IsIntent = "a CMYK space carries the profile of the output intent";

    private string Fault(PdfObjects file, ColourSpace space)
    {
        if (file.Unpack(space.Profile!) is not { } bytes) return "a profile cannot be unpacked";
        if (IccHeader.TryRead(bytes.Span, out var problem) is not { } header) return $"a profile is broken: {problem}";
        if (header.Components != space.Components) return $"a profile of {header.Space.Trim()} has an N that does not fit";
        return space.Components == 4 && intent is { } own && own.Span.SequenceEqual(bytes.Span) ? IsIntent : string.Empty;
    }
}
