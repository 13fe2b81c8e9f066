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
        if (IsGroup(page.File, page.Page.Dictionary))
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

        var mode = file.Entry(parameters, "BM") switch
        {
            NameToken name => name.Data,
            ArrayToken { Length: > 0 } array => (file.Resolve(array[0]) as NameToken)?.Data,
            _ => null,
        };
        if (mode is not (null or "Normal" or "Compatible")) Meet(page, $"the blend mode is {mode}");
        if (file.Entry(parameters, "SMask") is not DictionaryToken mask) return;
        Meet(page, "a soft mask is set");
        if (file.Dictionary(mask, "G") is { } group && IsRgb(file, group))
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
        if (!IsGroup(page.File, form)) return;
        Meet(page, "a form is a transparency group");
        if (IsRgb(page.File, form)) page.Findings.Add(PreflightRules.BlendingInRgb, page.Page, null, "a form blends in RGB");
    }

    public override void End(PageContext page)
    {
        if (!_isUsed) return;
        if (IsRgb(page.File, page.Page.Dictionary))
        {
            page.Findings.Add(PreflightRules.BlendingInRgb, page.Page, null, "the page blends in RGB");
            return;
        }

        var space = colours.Read(page.File.Entry(page.File.Dictionary(page.Page.Dictionary, "Group"), "CS"));
        if (space.Family != ColourFamily.Cmyk && space is not { Family: ColourFamily.Icc, Components: 4 })
            page.Findings.Add(PreflightRules.BlendingSpace, page.Page, null, "the page uses transparency and names no CMYK blending space");
    }

    private void Meet(PageContext page, string what)
    {
        _isUsed = true;
        page.Findings.Add(PreflightRules.Transparency, page.Page, null, what);
    }

    private bool IsRgb(PdfObjects file, DictionaryToken owner) =>
        colours.Read(file.Entry(file.Dictionary(owner, "Group"), "CS")) is { Family: ColourFamily.Rgb or ColourFamily.CalRgb }
            or { Family: ColourFamily.Icc, Components: 3 };

    private static bool IsGroup(PdfObjects file, DictionaryToken owner) =>
        file.Name(file.Dictionary(owner, "Group"), "S") == "Transparency";
}
