using System.Collections.Immutable;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Work;
using PrintLayout.Plan.Editions;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Layout.Context;

/// <summary>What making up a page may need besides the page itself.</summary>
internal sealed record MakeUpOptions
{
    /// <summary>A page whose stories end on it, without images, marks, limits.</summary>
    public static MakeUpOptions Plain { get; } = new();

    /// <summary>By story, where it goes on; null when no story jumps from this page.</summary>
    public IReadOnlyDictionary<string, StoryJump>? Jumps { get; init; }

    /// <summary>The images of its figures by path; a figure whose image is not there keeps its placeholder.</summary>
    public ImageLibrary Images { get; init; } = ImageLibrary.Empty;

    /// <summary>What is wished of those in CMYK.</summary>
    public CmykPictures Cmyk { get; init; } = CmykPictures.Kept;

    /// <summary>Classified advertisements by the path of their file.</summary>
    public IReadOnlyDictionary<string, Classifieds> Classifieds { get; init; } = ImmutableDictionary<string, Classifieds>.Empty;

    /// <summary>Printer's marks round the page; null for none.</summary>
    public PrinterMarks? Marks { get; init; }

    /// <summary>What the work may cost; null for no limit.</summary>
    public WorkBudget? Budget { get; init; }

    /// <summary>Shaped text that pages share; null for none. It has to go with the faces.</summary>
    public ShapedTexts? Texts { get; init; }

    /// <summary>Answers about which shapes stories fill, which pages and passes may share; null for a table of the page's own.</summary>
    public FitTable? Fits { get; init; }
}
