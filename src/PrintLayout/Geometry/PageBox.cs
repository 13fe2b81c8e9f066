namespace PrintLayout.Geometry;

/// <summary>A box of a page of a document, ISO 32000-1 §14.11.2.</summary>
public enum PageBox
{
    /// <summary>The finished page (净尺寸); the crop box where a page has none.</summary>
    Trim,

    /// <summary>What a viewer shows; the media box where a page has none.</summary>
    Crop,

    /// <summary>The finished page with its bleed (出血); the crop box where a page has none.</summary>
    Bleed,

    /// <summary>The whole sheet.</summary>
    Media,

    /// <summary>What the author means to be seen; the crop box where a page has none.</summary>
    Art,
}
