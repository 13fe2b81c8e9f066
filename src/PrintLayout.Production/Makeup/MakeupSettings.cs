using PrintLayout.Production.Faces;
using PrintLayout.Production.Inputs;
using PrintLayout.Sources;

namespace PrintLayout.Production.Makeup;

/// <summary>What a make-up is to do.</summary>
/// <param name="Edition">The edition file.</param>
/// <param name="Fonts">Font manifest for a project that names none, and folders of further faces.</param>
public sealed record MakeupSettings(string Edition, FontLocations Fonts)
{
    /// <summary>The most pages to choose from that a caller can ask for.</summary>
    public const int MostAlternatives = 50;

    /// <summary>The pages; those among them whose layout is a file are left alone.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>Number of pages to choose from, each of another structure, from 1 to <see cref="MostAlternatives"/>.</summary>
    public int Alternatives { get; init; } = 3;

    /// <summary>Folder for the contact sheets; null to write none.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the best layout of each page is written as a file beside the edition.</summary>
    public bool WritesLayouts { get; init; }

    /// <summary>Whether such a file is overwritten though a person has edited it.</summary>
    public bool Force { get; init; }

    /// <summary>Whether the structure of the layout that stands in that file is to stay if it can.</summary>
    public bool Keeps { get; init; }

    /// <summary>Limits on the input.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;
}
