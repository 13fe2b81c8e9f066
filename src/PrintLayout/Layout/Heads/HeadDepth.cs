namespace PrintLayout.Layout.Heads;

/// <summary>How many rows a head takes.</summary>
internal enum HeadDepth
{
    /// <summary>Those that its lines need, or more where the layout asks for more.</summary>
    AsAsked,

    /// <summary>All rows down to the foot of its columns.</summary>
    ToFoot,

    /// <summary>Those in which it was set.</summary>
    AsSet,
}
