using System.Collections.Immutable;
using PrintLayout.Pages;

namespace PrintLayout.Epaper.Days;

/// <summary>A page of a day as it may be seen on the web.</summary>
/// <param name="Name">Its name, such as A2.</param>
/// <param name="Section">Its section; empty for none.</param>
/// <param name="Page">The page, without what is not online.</param>
/// <param name="Zones">Its hot zones.</param>
internal sealed record EpaperPage(string Name, string Section, PageDisplayList Page, ImmutableArray<ZoneLink> Zones)
{
    /// <summary>The page in HTML.</summary>
    public string File => $"page-{Name}.html";

    /// <summary>Its picture for reading on the screen.</summary>
    public string Picture => $"page-{Name}.jpg";

    /// <summary>Its picture for zoom.</summary>
    public string LargePicture => $"page-{Name}-large.jpg";

    /// <summary>Its thumbnail.</summary>
    public string Thumbnail => $"page-{Name}-small.jpg";

    /// <summary>Its PDF.</summary>
    public string Pdf => $"page-{Name}.pdf";

    /// <summary>Its name with its section.</summary>
    public string Title => Section.Length == 0 ? Name : $"{Name} {Section}";
}
