namespace PrintLayout.Fuzz.Targets;

/// <summary>Every parser of the program.</summary>
public static class AllTargets
{
    private static readonly (string Name, Func<FuzzTarget> Make)[] Makers =
    [
        ("article", () => new ArticleTarget()), ("edition", () => new EditionTarget()),
        ("layout", () => new LayoutTarget()), ("master", () => new MasterTarget()),
        ("style", () => new StyleTarget()), ("font-manifest", () => new FontManifestTarget()),
        ("project", () => new ProjectTarget()), ("font", () => new FontTarget()),
        ("image-head", () => new ImageHeadTarget()), ("image-pixels", () => new ImagePixelsTarget()),
        ("svg", () => new SvgTarget()), ("icc", () => new IccTarget()), ("pdf", () => new PdfTarget("pdf", isForDiff: false)),
        ("pdf-text", () => new PdfTarget("pdf-text", isForDiff: true)),
        ("import", () => new ImportTarget()), ("punctuation", () => new PunctuationTarget()),
        ("docx", DoorTargets.Docx), ("odt", DoorTargets.Odt), ("html", DoorTargets.Html),
        ("news-xml", DoorTargets.NewsXml), ("json", DoorTargets.Json), ("zip", DoorTargets.Zip),
        ("sign-off", () => new SignOffTarget()), ("compose", () => new ComposeTarget()), ("render", () => new RenderTarget()),
    ];

    /// <summary>Their names, in the order in which they are run.</summary>
    public static IEnumerable<string> Names => Makers.Select(maker => maker.Name);

    /// <summary>A target by its name, also those that test the driver; null when there is none.</summary>
    public static FuzzTarget? Open(string name) =>
        name.StartsWith("self-", StringComparison.Ordinal)
            ? new SelfTarget(name[5..])
            : Array.Find(Makers, maker => maker.Name == name).Make?.Invoke();
}
