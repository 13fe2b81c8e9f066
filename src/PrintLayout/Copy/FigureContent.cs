namespace PrintLayout.Copy;

/// <summary>
/// What a figure is set from when it is not an image: words and numbers. Each kind is a record of its own; layout knows each by its type.
/// </summary>
public abstract record FigureContent;
