using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>Transparency, ISO 32000-1 §11: forbidden under X-1a, elsewhere allowed with a CMYK blending space.</summary>
internal sealed class TransparencyChecks(ColourSpaceReader colours) : MarkCheck
{
    private bool _isUsed;

    public override void Begin(PageContext page)
    {
        _isUsed = false;
        if (Blending.IsGroup(page.File, page.Page.Dictionary))
            page.Findings.Add(PreflightRules.Transparency, page.Page, null, "the page is a transparency group");
    }

    public override void Set(PageContext page, DictionaryToken parameters)
    {
        var file = page.File;
        foreach (var key in new[] { "ca", "CA" })
        {
            if (file.Number(parameters, key) is < 1 and var opacity)
                Meet(page, string.Create(CultureInfo.InvariantCulture, $"opacity is {opacity:0.##}"));
        }

        if (Blending.ModeOf(file, parameters) is { } mode) Meet(page, $"the blend mode is {mode}");
        if (file.Entry(parameters, "SMask") is not DictionaryToken mask) return;
        Meet(page, "a soft mask is set");
        if (file.Dictionary(mask, "G") is { } group && IsRgb(SpaceOf(file, group)))
            page.Findings.Add(PreflightRules.BlendingInRgb, page.Page, null, "a soft mask is made in RGB");
    }

    public override void Drawn(PageContext page, GraphicsState state, ImageMark image)
    {
        if (image.Stream is not { StreamDictionary: var dictionary }) return;
        if (page.File.Entry(dictionary, "SMask") is StreamToken || page.File.Number(dictionary, "SMaskInData") is > 0)
            Meet(page, "an image has a soft mask");
    }

    public override void Formed(PageContext page, DictionaryToken form)
    {
        if (!Blending.IsGroup(page.File, form)) return;
        Meet(page, "a form is a transparency group");
        if (IsRgb(SpaceOf(page.File, form))) page.Findings.Add(PreflightRules.BlendingInRgb, page.Page, null, "a form blends in RGB");
    }

    public override void End(PageContext page)
    {
        if (!_isUsed) return;
        var space = SpaceOf(page.File, page.Page.Dictionary);
        if (IsRgb(space))
            page.Findings.Add(PreflightRules.BlendingInRgb, page.Page, null, "the page blends in RGB");
        else if (space.Family != ColourFamily.Cmyk && space is not { Family: ColourFamily.Icc, Components: 4 })
            page.Findings.Add(PreflightRules.BlendingSpace, page.Page, null, "the page uses transparency and names no CMYK blending space");
    }

    private void Meet(PageContext page, string what)
    {
        _isUsed = true;
        page.Findings.Add(PreflightRules.Transparency, page.Page, null, what);
    }

    private ColourSpace SpaceOf(PdfObjects file, DictionaryToken owner) => colours.Read(file.Entry(file.Dictionary(owner, "Group"), "CS"));

    private static bool IsRgb(ColourSpace space) =>
        space is { Family: ColourFamily.Rgb or ColourFamily.CalRgb } or { Family: ColourFamily.Icc, Components: 3 };
}
