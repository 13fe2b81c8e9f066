using PrintLayout.Pages;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>What the content of one page names: fonts, images, spot inks and graphics states, each in order of first use.</summary>
internal sealed class PageResources(FontCatalog fonts, ImageXObjects images, SpotCatalog spots, OverprintStates states)
{
    private readonly List<PdfFont> _fonts = [];
    private readonly List<ImageXObject> _images = [];
    private readonly List<SpotSpace> _spots = [];

    /// <summary>Whether an image on the page is transparent.</summary>
    public bool NeedsTransparency => _images.Exists(image => image.HasSoftMask);

    /// <summary>The font for a run; null, reported, when its face cannot be embedded.</summary>
    public PdfFont? FontFor(GlyphRun run)
    {
        if (fonts.For(run) is not { } font) return null;
        if (!_fonts.Contains(font)) _fonts.Add(font);
        return font;
    }

    /// <summary>The XObject of an image; null, reported, when its pixels cannot be had.</summary>
    public ImageXObject? ImageFor(PlacedImage item)
    {
        if (images.For(item) is not { } image) return null;
        if (!_images.Contains(image)) _images.Add(image);
        return image;
    }

    /// <summary>The colour space of a spot ink.</summary>
    public SpotSpace SpaceFor(SpotInk ink)
    {
        var space = spots.For(ink);
        if (!_spots.Contains(space)) _spots.Add(space);
        return space;
    }

    /// <summary>Writes the entry <c>/Resources</c> of a page.</summary>
    public void Write(PdfDictionaryWriter page)
    {
        using var resources = page.Dictionary("Resources"u8);
        states.WriteResources(resources);
        if (_spots.Count > 0)
        {
            using var spaces = resources.Dictionary("ColorSpace"u8);
            foreach (var space in _spots) spaces.Ref(space.ResourceName, space.Reference);
        }

        if (_images.Count > 0)
        {
            using var objects = resources.Dictionary("XObject"u8);
            foreach (var image in _images) objects.Ref(image.ResourceName, image.Reference);
        }

        if (_fonts.Count == 0) return;
        using var names = resources.Dictionary("Font"u8);
        foreach (var font in _fonts) names.Ref(font.ResourceName, font.Reference);
    }
}
