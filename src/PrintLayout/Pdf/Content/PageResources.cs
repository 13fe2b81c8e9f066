using PrintLayout.Fonts;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Fonts;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// The resources that the content of one page names (<c>/Resources</c>, ISO 32000-1 §7.8.3). Fonts, outlines, images and spot inks are in
/// order of first use.
/// </summary>
internal sealed class PageResources(SharedResources shared)
{
    private readonly List<PdfFont> _fonts = [];
    private readonly List<PdfFont> _verticalFonts = [];
    private readonly List<GlyphForm> _forms = [];
    private readonly HashSet<GlyphForm> _namedForms = [];
    private readonly List<ImageXObject> _images = [];
    private readonly List<SpotSpace> _spots = [];

    /// <summary>Whether type is drawn as outlines, and no font is used.</summary>
    public bool OutlinesType => shared.Outlines is not null;

    /// <summary>Whether an image on the page is transparent.</summary>
    public bool NeedsTransparency => _images.Exists(image => image.HasSoftMask);

    /// <summary>The font for the cluster of a run that starts at a glyph; null and reported when its face cannot be embedded.</summary>
    public PdfFont? FontFor(GlyphRun run, int start)
    {
        if (shared.Fonts.For(run, start) is not { } font) return null;
        var named = run.IsVertical ? _verticalFonts : _fonts;
        if (!named.Contains(font)) named.Add(font);
        return font;
    }

    /// <summary>The XObject of an image; null and reported when its pixels cannot be decoded or converted.</summary>
    public ImageXObject? ImageFor(PlacedImage item)
    {
        if (shared.Images.For(item) is not { } image) return null;
        if (!_images.Contains(image)) _images.Add(image);
        return image;
    }

    /// <summary>The outline of a glyph; null when it has no ink.</summary>
    public GlyphForm? FormFor(FontFace face, uint glyph)
    {
        if (shared.Outlines?.For(face, glyph) is not { } form) return null;
        if (_namedForms.Add(form)) _forms.Add(form);
        return form;
    }

    /// <summary>The colour space of a spot ink.</summary>
    public SpotSpace SpaceFor(SpotInk ink)
    {
        var space = shared.Spots.For(ink);
        if (!_spots.Contains(space)) _spots.Add(space);
        return space;
    }

    /// <summary>Writes the entry <c>/Resources</c> of a page.</summary>
    public void Write(PdfDictionaryWriter page)
    {
        using var resources = page.Dictionary("Resources"u8);
        shared.States.WriteResources(resources);
        if (_spots.Count > 0)
        {
            using var spaces = resources.Dictionary("ColorSpace"u8);
            foreach (var space in _spots) spaces.Ref(space.ResourceName, space.Reference);
        }

        if (_images.Count + _forms.Count > 0)
        {
            using var objects = resources.Dictionary("XObject"u8);
            foreach (var image in _images) objects.Ref(image.ResourceName, image.Reference);
            foreach (var form in _forms) objects.Ref(form.ResourceName, form.Reference);
        }

        if (_fonts.Count + _verticalFonts.Count == 0) return;
        using var names = resources.Dictionary("Font"u8);
        foreach (var font in _fonts) names.Ref(font.ResourceName, font.Reference);
        foreach (var font in _verticalFonts) names.Ref(font.VerticalName, font.VerticalReference!.Value);
    }
}
