"""What the interface says about itself, written once: for the toolbox, the dialogs and the documentation."""

from __future__ import annotations

RETRIEVE = """<p>Maps properties of vegetation, such as the leaf area index, from a satellite image of surface
reflectance.</p>
<p>The result is one GeoTIFF and one group of layers for each variable:</p>
<ul>
<li><b>the estimate</b>;</li>
<li><b>its standard deviation</b>, where the model gives one: about two thirds of the true values lie within one
standard deviation of the estimate;</li>
<li><b>flags</b>: pixels without data, pixels unlike anything the model was trained on, and values that were moved to
the variable's limits.</li>
</ul>
<p><b>Scene.</b> A raster layer with its bands named (B02, B03… or with wavelengths), or a Sentinel-2 or Landsat
product as it was downloaded, or a STAC item. The product's own scale and offset are applied.</p>
<p><b>Model.</b> The best one whose bands the scene has is taken, unless you choose. A model that gives a standard
deviation is preferred.</p>
<p><b>Several variables</b> go into a folder, each with its best model. One whose bands the scene does not have is
left out, and the log says why. Where a model checks all of them together, a further map says how well each spectrum
fits what was retrieved from it, and flags variables that do not go together.</p>
<p><b>Intervals.</b> A confidence adds two bounds between which the true value lies that often. On what they were
calibrated stands in each layer's properties: on simulations, or on the field plots that “Carry a model to field
plots” was given.</p>
<p><b>Trust.</b> Flagged pixels and pixels with a large standard deviation are not to be trusted. Clouds and water are
not vegetation: look at the flags there.</p>"""

ADAPT = """<p>Teaches a model of retrieval what it gets wrong where you measured, and maps your scene with the
corrected model. Ten plots are enough to begin with; with twenty its intervals are surer.</p>
<p>The result is a model file, which maps other scenes of the place with “Apply a model”, and the map of the
scene.</p>
<p><b>Plots.</b> A layer of points or polygons with a field of the measured value, such as “lai”. Fields called std or
error, site or plot, and date are recognized by their names; the log says which were taken.</p>
<p><b>Sites.</b> Plots of one site are alike. Where a field names the sites, whole sites are left out in turn to judge
the model and to calibrate its intervals, which then hold for a site where nobody measured.</p>
<p><b>Trust.</b> The log gives the error before and after, the latter on sites that the correction did not see, and
how far the model as it is was trusted: from 1, it is right, to 0, it says nothing here.</p>"""

TRAIN_RETRIEVAL = """<p>Trains a model of retrieval of any variable: from a table of “Simulate spectra”, from field
plots on a scene, from both, or from a table of measured spectra; and maps the scene with it.</p>
<p><b>Simulations</b> get the noise of a sensor first. With plots too, the model of the simulations is corrected by
the plots as far as the simulations can be trusted, which is learned.</p>
<p><b>Ways to learn</b> that you choose are compared on samples that were left out; the best is kept, and the log
shows the table.</p>
<p><b>Logarithm.</b> For what is positive and varies by its own size, such as chlorophyll in water.</p>"""

SIMULATE = """<p>Simulates canopies and their spectra as a sensor sees them, without noise: leaves by PROSPECT-D,
canopies by 4SAIL. The table holds reflectances, angles, and the variables that can be learned from it: leaf area
index, chlorophyll of leaves and canopy, water, FAPAR and vegetation cover.</p>
<p><b>Sensor.</b> One that is known by name, a table of spectral responses, or bands by their centers and widths.</p>
<p><b>Laws</b> say how canopies, soils and angles vary: those of the S2ToolBox ATBD, unless you edit them.</p>
<p>Then “Train a retrieval model” learns from the table.</p>"""

VALIDATE_MAP = """<p>Tells how right a map of a variable is, and whether its uncertainty can be believed, from plots
that its model did not see.</p>
<p>The page has the errors, how often the map's intervals hold what was measured, overall, by fifth of the estimates and
by site, and how wide they would have to be. Beside it stand the figures (.json) and a table of the plots (.csv).</p>
<p>Where the map is too sure, “Carry a model to field plots” makes one whose intervals hold.</p>"""

ZONE_MEANS = """<p>The mean of a map over each area, with its standard deviation and 90 % interval.</p>
<p>Errors of neighboring pixels are alike and do not average out. Dividing the standard deviation by the root of the
number of pixels would take a field of a thousand of them for thirty times surer than a pixel. Here the model's own part
of the uncertainty counts whole, and noise averages out over the distance that you give; map the outputs std_model and
std_noise too, and both are told apart.</p>"""

JUMPS = """<p>Finds values in a series of maps that jump further than their uncertainties and the variable's growth
allow: clouds that were not seen, dates of another sensor, and fields that were mown or harvested between two dates.</p>
<p>Each date of each pixel is predicted from all others, as a smooth curve in time. What lies further from it than the
standard deviations of the maps and the fastest plausible change make likely is marked: dropped too far, or rose too
far. A date that jumps is set aside before the others are judged, so that its neighbors do not pay for it.</p>
<p>The result is a folder with a map for each date: the jumps, how many standard deviations each value lies above what
the other dates tell, and that value itself; and a table of the dates. Where far more of a date jumps than chance makes
likely, the log says to look at the whole date first.</p>
<p><b>Trust.</b> At least three dates with data are needed at a pixel. Of values without a jump as many are marked as
you allow, or fewer. Where a model errs alike on all dates, only large jumps exceed its standard deviation: compare with
what the whole series shows, and smaller ones are found. Two jumps close together can pass for one between them.</p>"""

INPUT_NOISE = """<p>Writes a model whose standard deviation holds what the noise of its bands does to the estimate,
beyond the noise that it was trained with.</p>
<p>The noise is that of a sensor and its atmospheric correction: in each band by itself and in all bands together, a
part that is added and a part that grows with reflectance. It is carried through the model by its slopes, to first
order, within 5 % of what sampling finds (Johnson et al. 2020).</p>
<p>The new model has one more output, std_input: that part by itself. Map it with “Apply a model”.</p>"""

IMPORT_GP = """<p>Turns a published Gaussian process into a model that maps like any other: from a file of arrays
(.npz), or from a script for Earth Engine that holds them as lists.</p>
<p>The model gives the published numbers, and its standard deviation with the noise. Map it with “Apply a model”.</p>"""

EXPORT_GP = """<p>Writes a Gaussian process as published ones are stored: a file of arrays (.npz), or a script for Earth
Engine (.py) that holds them as lists.</p>
<p>The process must have been kept with its arrays, as those of the catalog are, and have one squared-exponential
kernel. What the format cannot hold, such as noise that depends on the spectrum, the log says.</p>"""

COMPARE_EXPLANATIONS = """<p>Tells how far two to four explanations of a map agree: of several methods, models or dates,
as “Explain a map” made them, all on one grid.</p>
<p>The result is a table of Spearman's rank correlations over pixels with data in all of them. Near 1 they name the same
places; near 0 they have nothing to do with each other, and none of them should be shown without the others.</p>"""

CLASS_SETS = """<p>Gives a model of classes the thresholds of sets: for each pixel the classes that could be right, so
that the true one is among them as often as you ask for (conformal prediction).</p>
<p>The model's probabilities are judged on labels that it was not trained on, class by class. The network stays as it
is; the new model maps sets with “Apply a model” and a confidence. Models of “Train and map land cover” have thresholds
already.</p>"""

CLOUDS = """<p>Finds clouds and their shadows in a Sentinel-2 or Landsat image, of surface reflectance or as seen from
the top of the atmosphere.</p>
<p>The result is one GeoTIFF and one group of layers:</p>
<ul>
<li><b>the classes</b>: clear, cloud, thin cloud, cloud shadow, and what else the model knows;</li>
<li><b>the cloud probability</b>, calibrated where the model's card says so;</li>
<li><b>the uncertainty</b> of the class, from 0 (sure) to 1 (any class could be right).</li>
</ul>
<p><b>Missed clouds or false clouds.</b> By default the model decides. With a threshold, it is cloud
where the cloud probability exceeds it: a low one misses few clouds, a high one makes few false ones.</p>
<p><b>Undecided.</b> Thin clouds cannot always be told. Give a limit, and pixels more uncertain than that are left
undecided instead of guessed.</p>
<p><b>Cleaning.</b> Small patches go, small gaps are filled, and a margin is laid around clouds and shadows. The
probability and the uncertainty stay as the model gave them.</p>
<p><b>Trust.</b> Look at the uncertainty over snow, bright sand and ice; the run says so when the model is unsure
about much of the scene.</p>"""

CLOUD_FOLDER = """<p>Maps the clouds and shadows of every scene in a folder, one after the other, without anybody beside
it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each scene gets the model that suits it.</p>
<p>The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was.</p>
<p><b>Area.</b> With polygons, the summary tells the cloud cover of each of them too; scenes are mapped whole.</p>"""

RETRIEVE_FOLDER = """<p>Maps biophysical variables of every scene in a folder, one after the other, without anybody
beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each variable of each scene gets the
model that suits it.</p>
<p>The result is a folder of maps for each scene, and a summary as a table and as a page with small pictures, which grow
with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so that
a run that was stopped goes on where it was, and what failed is tried again.</p>"""

APPLY_FOLDER = """<p>Maps every scene in a folder by one model, such as one of land cover that you trained, without
anybody beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs.</p>
<p>The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was, and what failed is tried again.</p>"""

PRINT_SHEET = """<p>Makes a print layout of a map that TerraClara made: the map, how sure it is, its flags, legends, a
scale bar and a north arrow, and at the foot the model, the scene and how to cite it. Where the project holds an
explanation of the same scene, it stands there too.</p>
<p>The layout comes into the project, to be changed and printed; it can be written as PDF or PNG at once. It works for
biophysical variables, clouds, land cover and every other model.</p>"""

CLOUD_SERIES = """<p>Maps the clouds and shadows of each date of a series.</p>
<p>A model judges each date alone. Then the clear image of the date is predicted from the last clear dates, and what
looks as predicted is clear whatever the model said: bright roofs and sand no longer pass for clouds, and dark fields
not for shadows. What differs is more likely a cloud or shadow. The first date has nothing before it and keeps the
model's word.</p>
<p><b>Network.</b> With this method one network looks at each date together with the four before, and remembers what it
saw; no clear image is predicted. It needs blue, green, red and near infrared.</p>
<p><b>Dates.</b> Layers in the order of time, or in the order of the temporal controller where each has a time there; or
a folder of scenes. All must lie on one grid.</p>
<p>The result is a folder with a map for each date, as the cloud detection makes them. The log says what the dates
before changed in each.</p>"""

ASSESS_CLOUDS = """<p>Compares a cloud map with labels that are known to be right, and writes a page: precision, recall,
F1 and IoU of each class, the reliability of the cloud probability, the errors that remain when the least certain pixels
are left out, and how many patches were missed altogether.</p>
<p>Undecided pixels count as wrong. The labels may lie on another grid of the same coordinate system.</p>"""

LEARN_CLOUDS = """<p>Fits a model of clouds to corrections that you drew, and writes it as a new model.</p>
<p><b>Corrections.</b> A polygon layer on the scene, with a field that says what is inside each polygon: clear, cloud,
thin cloud, shadow, water or snow. Draw where the model is wrong, and also some places where it is right.</p>
<p>A temperature and a bias for each class are fitted, so that a few strokes do not spoil what the network knows. The
new file says where it comes from and on what it was fitted; the numbers in the log tell whether it helped on places
that the fit did not see.</p>
<p>Choose the new file with the … button of the dialog “Cloud detection”.</p>"""

TRAIN = """<p>Learns classes of land cover from areas that you drew on an image, and maps them over the whole image.</p>
<p>The result is a model file, which maps other images of the same kind with “Apply a model”, and one group of
layers:</p>
<ul>
<li><b>the class</b>, in the colors of your training layer where it is drawn by class;</li>
<li><b>its probability</b>, calibrated on places that the model did not see;</li>
<li><b>the uncertainty</b>, from 0 (sure) to 1 (any class could be right);</li>
<li><b>flags</b>: pixels without data, and pixels unlike all that the model was trained on.</li>
</ul>
<p><b>Training areas.</b> A layer of polygons or points with a field for the class. Draw several small areas of each
class, far apart, rather than one large one: each area gives its share of the pixels.</p>
<p><b>Classifiers.</b> All that you choose are compared by cross-validation; the best is kept, and the log shows the
table.</p>
<p><b>Trust.</b> The accuracy is that on places which the model did not see: whole areas and their neighbors are left
out in turn. Judged on pixels beside those it learned from, a model looks better than it is; that number is given beside
it. Neither says how right the whole map is: for that, check points drawn at random.</p>
<p><b>Sets, clean-up, polygons.</b> A confidence adds a band with the number of classes that could be right. Classes can
be cleaned of single pixels and small patches, and written as polygons with their areas; probabilities and uncertainty
stay as they are.</p>"""

SAMPLE_DESIGN = """<p>Draws points over a map of classes at random, some in each class, to be labelled by somebody who
looks at better images or stands in the field.</p>
<p>The result is a layer of points with an empty field “reference”. Its form offers the classes of the map; what the map
says at each point is hidden, so that it does not sway who labels.</p>
<p><b>To label them</b>, switch the map off, switch editing on (the pencil), open the attribute table, change it to its
form (at the bottom right), and choose the class for one point after the other. Yellow points are still open. Save the
layer at the end.</p>
<p>Then run “Accuracy and areas of a map” with the labelled points. Points that the model was trained on cannot judge
it.</p>"""

MAP_CHANGE = """<p>Compares two maps of the same classes on the same pixels: which class became which, and on how much
ground.</p>
<p>The result is a map of pairs such as “forest to field”, and a table of areas beside it.</p>
<p>The errors of both maps add up in it: much of the mapped change may be none. Draw points over the change with “Draw
points to check a map”, label them, and run “Accuracy and areas of a map” on it: it gives the areas that really changed,
with their intervals.</p>
<p><b>Probability of change.</b> Where both dates were mapped with the probabilities of all classes: the probability
that a pixel's class is another on the second date, honest where two maps of the likeliest classes differ by a
hair.</p>"""

MAP_ACCURACY = """<p>Tells how right a map of classes is, and how large its classes really are, from points drawn at
random in each class and labelled.</p>
<p>The result is a page with the confusion matrix, the overall accuracy, user's and producer's accuracy of each class,
and areas corrected for the map's errors, all with 95 % intervals (Olofsson et al. 2014). Counted pixels are given
beside them: they are no estimate of an area.</p>
<p><b>Warnings</b> say where labelled points lie on training areas, or classes have too few points.</p>"""

APPLY = """<p>Takes a scene through any model in an ONNX file: one from the catalog, one made with TerraClara, one
made for Deepness, or a network of your own.</p>
<p>The model's card says which bands it needs and what it gives. A file without a card takes the scene's bands in
their order, or those that you name under “Bands of the model”.</p>
<p>The result is one GeoTIFF with a band for each output of the model, and one group of styled layers.</p>
<p><b>Maps of classes</b> can be cleaned: a majority filter, and small patches merged into their largest neighbors. The
band of classes is the clean one then; probabilities, uncertainty and flags stay as the model gave them. Polygons of the
classes tell their areas. Pixels without data stay so.</p>"""

EXPLAIN = """<p>Tells why a map says what it says: what each band gave to the value of each pixel, and for networks of
images what each pixel gave to those around it.</p>
<p>The result is one GeoTIFF and one group of layers. Red speaks for, blue against; where nothing speaks, the image
under it can be seen. The colors end where 99 % of the pixels lie, alike on both sides of zero.</p>
<p><b>Map.</b> A layer that TerraClara made: it knows its model and its scene. Or give a scene and a model. A network
that looks at a series of images takes the dates as the scene and its further files, the earliest first: the last one
is explained, with a layer for each band of each date.</p>
<p><b>What to explain.</b> Empty: the class that each pixel got, or the estimate. Otherwise class=cloud, against=forest,
crop (why this and not that), output=mean or output=std (why the map is unsure).</p>
<p><b>Method.</b></p>
<ul>
<li><b>deeplift</b>: what each band adds to the value that bands at their means over the scene would give; the parts add
up;</li>
<li><b>gradient_input</b>: the same from slopes alone, faster and coarser;</li>
<li><b>sensitivity</b>: how much the value would change with each band;</li>
<li><b>occlusion</b>: each band is left out in turn; for any model of pixels, also for trees;</li>
<li><b>exact_shapley</b>: the bands' Shapley values, of the mean of a Gaussian process or of trees;</li>
<li><b>hirescam, grad_cam</b>: where in an image the evidence lies, in the layer of a network that all of the answer
passes through.</li>
</ul>
<p><b>Trust.</b> It shows what this model used for its answer, not what causes it on the ground. Where bands say the
same, one may stand for another. The dock “Explain” checks single places.</p>"""

EXPLAIN_DOCK = """<p>Tells why a map says what it says at one place.</p>
<p>Choose a map that TerraClara made, press “Pixel” and click into the map; or “Region”, and click the corners of one;
or select polygons of a layer and press “Selected”. The bars tell what each band gave to the value, against a place
where every band holds its mean over the scene: red raises it, blue lowers it. Bracketed bands go together: read them
as one.</p>
<p><b>Fast</b> looks at slopes. <b>Detailed</b> takes the difference apart so that the bars add up. <b>Check</b> asks
also whether the answer hangs on the places it names, whether a network that has learned nothing would say the same,
whether another method agrees, and whether a little noise would change it.</p>
<p><b>Steps</b> go from the scene's mean to the value, <b>Dates</b> show bands by dates of a series, and <b>Spectrum</b>
shows the place among the spectra that the model knows. <b>Compare</b> (under Advanced) puts up to three other methods,
models or dates beside it, with their rank correlations.</p>
<p>It shows what this model used for its answer, not what causes it on the ground.</p>"""

READ_DOCK = """<p>Reads out all that the bands of an image tell of a place.</p>
<p>Choose an image of surface reflectance, or a map that TerraClara made of one; press “Pick a pixel” and click into it,
or select polygons of a layer and press “Selected polygons”.</p>
<p>For each variable you see the estimate with its standard deviation and 90 % interval; for the chosen one the hill of
what is likely. Below, the measured spectrum stands beside the one that is expected at these values. A triangle marks a
remark of the model.</p>"""

FIRST_STEPS = {
    "INTRODUCTION": "On the map lies a small scene as Sentinel-2 would see it: fields, meadows, woods, bare soil and "
    "lakes, two kilometers wide. It is simulated, so that it could come with the plugin; nobody measured it. Your own "
    "scenes are treated in the same way.",
    "MAP": "How many square meters of leaves stand on a square meter of ground? The best model for the bands of this "
    "scene is chosen for you.",
    "UNCERTAINTY": "Each estimate comes with its standard deviation, and with flags where it should not be trusted.",
    "WHY": "Which bands made the estimate high here, and low there?",
    "MAPPED": "The map lies in a group of its own. Bright is dense: 0 is bare ground, above 5 the ground can hardly be "
    "seen from above. Two thirds of the true values lie within one standard deviation of the estimate.",
    "SURE": "Dense fields are the least sure: when the ground is covered, more leaves change little of what the "
    "satellite sees. The flags mark the lakes: water is nothing that this model was trained on, whatever number it "
    "gives there.",
    "ASKED": "In the panel “Explain” press “Pixel” and click into a bright field, then into a dark one. Red "
    "bars raised the value, blue ones lowered it.",
}

PARAMETERS = {
    "EXPLAIN_MAP": "A layer of TerraClara's; its provenance file names the model, the scene and the area, in place "
    "of which another one can be given. Or leave it out and give a scene and a model.",
    "TARGET": "class=NAME, against=NAME,OTHER, output=NAME such as output=std, or uncertainty. Empty: the class "
    "that each pixel got, or the estimate.",
    "EXPLAIN_METHOD": "auto takes deeplift, and for models without slopes, such as trees, occlusion.",
    "PER_BAND": "For each band of the model a layer of what it gave, all in one scale of colors.",
    "EXPLANATIONS": "Maps of “Explain a map”; the first band of each is compared.",
    "CORRELATIONS": "A row and a column for each map.",
    "JUMP_MAPS": "Maps with bands “mean” and “std” on one grid, as “Biophysical retrieval” makes them, in any order.",
    "JUMP_RATE": "In the variable's unit. Empty: as fast as it can go through the whole range of its map in 50 days, "
    "which for leaf area is 0.14 a day.",
    "JUMP_SPREAD": "The maps' own standard deviations, or how much the dates differ over the whole series: that finds "
    "more where a model errs alike on all dates.",
    "JUMP_DAYS": "As 2024-06-30, apart by commas. Empty: from the names of the maps, or of their scenes.",
    "FALSE_ALARMS": "Of the values without a jump this share is marked at most.",
    "NOISY_MODEL": "A model of retrieval with a standard deviation: an .onnx file, or an id such as lai-s2-20m.",
    "BANDS_ADDED": "Standard deviation in each band by itself, the same at any reflectance.",
    "BANDS_RELATIVE": "Standard deviation in each band by itself, as a share of its reflectance.",
    "BANDS_SHARED_ADDED": "Standard deviation of an error that all bands have alike, such as haze.",
    "BANDS_SHARED_RELATIVE": "The same as a share of the reflectance, such as an error of calibration or of slope.",
    "ARRAYS": "A file that holds x_train, alpha and the kernel's numbers under their published names, or a script.",
    "SCRIPT_BANDS": "Names such as B03,B04,B05. A file of arrays has them itself.",
    "EXPORTED_MODEL": "An id of the catalog, or an .onnx file with its arrays (.npz) beside it.",
    "OUTPUT_ARRAYS": "Ends in .npz for arrays, in .py for a script for Earth Engine.",
    "SET_LABELS": "Areas whose class is known, that the model was not trained on, on this scene.",
    "COMPOSITE": "The bands of all scenes, each pixel of the date on which it was most surely clear, and that date. "
    "It comes in natural colors, with a layer of the dates below it.",
    "COMPOSITE_DAY": "Of equally clear dates the one next to this day, as 2023-06-08, is taken. Empty: the earliest.",
    "THRESHOLD": "From 0 to 1. Low: few clouds are missed. High: few false clouds. Empty: as the model decides.",
    "UNDECIDED": "From 0 to 1. Pixels whose uncertainty exceeds this get the class “undecided”. Empty: none.",
    "MARGIN": "Clouds and shadows grow by this distance, since their edges are thin.",
    "SMALLEST": "Connected clouds or shadows of a smaller area become clear.",
    "HOLES": "Gaps of a smaller area that clouds enclose become cloud.",
    "CLASSES": "For a network that does not say it: what its channels are, in order, such as clear,cloud,thin "
    "cloud,shadow.",
    "ACTIVATION": "Whether the network gives probabilities (none) or scores (softmax, sigmoid); auto looks.",
    "SCENES_FOLDER": "The folder that holds the scenes; products may be folders or archives in it.",
    "POLYGONS": "A GeoPackage of the classes, such as clouds and shadows, beside each map.",
    "REPORT": "A web page with pictures of the map, its figures and how to cite it, beside each map.",
    "SCENES_OUTPUT_FOLDER": "The maps and the summary are written here.",
    "SHEET_MAP": "Any layer of a group of results; the others of its group are found.",
    "SHEET_TITLE": "Empty: the name of the layer.",
    "SHEET_OUTPUT": "A PDF or PNG file, by the ending of its name. The layout stays in the project either way.",
    "STAC": "A file (.stac.json) beside the map that says to catalogs where it lies, when it was taken, how it was "
    "made and by which model.",
    "MASKED": "The bands of each image as reflectance, without the pixels that clouds and shadows hide.",
    "OVERWRITE": "Usually maps that the same settings made of the same images stay as they are.",
    "LAYERS": "One layer for each date. They must lie on one grid.",
    "FOLDER": "A folder with one scene for each date: products by their dates, other files by their names.",
    "METHOD": "linear is quick; gp, a Gaussian process, follows ground that changes in more ways.",
    "OUTPUT_FOLDER": "A map is written here for each date.",
    "ASSESS_MAP": "A map that the cloud detection made.",
    "ASSESS_REFERENCE": "A raster of labels; its first band counts.",
    "ASSESS_LABELS": "Number = class for each number of the reference, such as 0=shadow,1=clear,4=cloud. Others are "
    "ignored.",
    "ASSESS_TOLERANCE": "The figures are given once more without pixels this close to a boundary of the reference.",
    "ASSESS_PATCH": "Patches with clouds of which hardly any was found are counted: what an average hides.",
    "ASSESS_OUTPUT_REPORT": "A web page with tables and pictures.",
    "BAND": "Empty: the only band, or the one called “class”.",
    "DESIGN_MAP": "A raster of classes, such as “Train and map land cover” makes.",
    "DESIGN_STANDARD_ERROR": "The smaller, the more points. 0.02 tells the accuracy to about ±4 percentage points.",
    "DESIGN_SIZE": "In place of the standard error: so many points in all.",
    "DESIGN_ALLOCATION": "How the points are split among the classes.",
    "DESIGN_EXPECTED": "How much of what is mapped as a class is right, such as forest=0.95, maize=0.7, by the class's "
    "name or value. Of the others 0.85 is expected. It says how many points are needed, and where most errors are.",
    "IGNORE": "Such as 0, 255: pixels of these values belong to no class and count to no area.",
    "DESIGN_MINIMUM": "Rare classes get at least so many points, as far as they have pixels.",
    "DESIGN_OUTPUT": "A GeoPackage of points.",
    "CHANGE_FIRST": "A raster of classes, as “Train and map land cover” makes it.",
    "CHANGE_SECOND": "A raster of the same classes, of a later date, on the same pixels.",
    "CHANGE_BAND": "Needed only where a map has several bands and does not say which holds the classes.",
    "CHANGE_PROBABILITIES_FIRST": "A raster with one band for each class: map with all single probabilities as bands.",
    "CHANGE_PROBABILITIES_SECOND": "The same of the second date.",
    "CHANGE_OUTPUT": "Each pixel holds the pair of its classes.",
    "CHANGE_OUTPUT_PROBABILITY": "Needs the probabilities of both dates.",
    "ACCURACY_MAP": "A raster of classes: the map that the points were drawn over.",
    "ACCURACY_REFERENCE": "Points drawn at random in each class of the map, with the class that is true there.",
    "ACCURACY_FIELD": "The field that holds the true class, by its value or its name in the map. Points where it is "
    "empty are left out.",
    "ACCURACY_PROBABILITY": "Where given, the page tells whether the probabilities are honest.",
    "ACCURACY_TRAINING": "Points on these areas cannot judge the map, and are told. Not needed for models trained "
    "here: their files know, if they are found.",
    "ACCURACY_OUTPUT_REPORT": "A web page; tables and JSON are written beside it.",
    "LABELS": "Polygons or points of known classes on this scene, in any coordinate system.",
    "TRAIN_FIELD": "The field that holds the class of each area, as text or as a whole number.",
    "CLASSIFIERS": "The best of those chosen is kept. A Gaussian process also tells what it does not "
    "know; more classifiers take longer.",
    "PER_CLASS": "Pixels drawn of each class at most, shared evenly among its areas.",
    "FOLDS": "The training areas are left out in so many turns to judge the model.",
    "SEED": "Another number draws other pixels and other parts.",
    "FORGET_PLACES": "The model's file keeps, as hashed numbers, where the areas lie, so that an accuracy at these "
    "places is noticed. Checked: it does not.",
    "USE": "Names of the bands to learn from, such as B02,B03,B04,B08. Empty: all that are of use.",
    "TOGETHER": "What the further files are. Dates of one place: the model looks at all of them at once, and maps as "
    "many. Scenes: the model learns from each, and maps one at a time; here the first.",
    "INDICES": "Normalized differences that the model makes of its bands, such as NDVI,NDWI,NBR. Empty: none.",
    "CONFIDENCE": "For models that “Train and map land cover” made: adds a band with the number of classes that could "
    "be right, so that the true one is among them this often. For estimates: adds a lower and an upper bound. Empty: "
    "none.",
    "MAJORITY": "Each pixel gets the class that most have in the square around it; 3 or 5 takes single pixels away. "
    "Probabilities and uncertainty stay. Empty: no filter.",
    "SIEVE": "Connected patches of one class with fewer pixels are merged into their largest neighbor, after the "
    "majority filter. Empty: none.",
    "SMALLEST_AREA": "The same by area, the minimum mapping unit; 10000 m² are one hectare. Give this or the number of "
    "pixels.",
    "CLASS_POLYGONS": "A polygon for each patch of a class with its name, its area, and the means of probability and "
    "uncertainty where the map has them: .gpkg, .geojson or .shp.",
    "PLOTS": "Points or polygons in any coordinate system; a polygon counts with the mean of its pixels.",
    "VALIDATE_MAP": "A map with a band “mean”, and “std” to judge its uncertainty: one of “Biophysical retrieval”.",
    "VALIDATE_REPORT": "A page; its figures and a table of the plots are written beside it.",
    "ZONE_MAP": "A map with bands “mean” and “std”, as “Biophysical retrieval” makes it.",
    "ZONE_AREAS": "Polygons in any coordinate system.",
    "ZONE_FIELD": "Features that hold the same there are one area. Default: “name”, “id”, or the first field of text.",
    "ZONE_CORRELATION": "How far apart pixels must be before their noise differs. 0: every pixel errs for itself.",
    "ZONE_OUTPUT": "The areas with mean, std, bounds of a 90 % interval, spread, pixels and share of flagged ones.",
    "PLOT_VALUE": "Empty: the field that is called as the variable is, such as lai, or value.",
    "PLOT_STD": "How exact each measurement is, in its own unit. Empty: a field called std, sd, error or alike.",
    "PLOT_SITE": "Plots of one site never judge each other. Empty: a field called site, station, plot or alike; where "
    "there is none each plot is a site.",
    "PLOT_DATE": "The day of each measurement, where the scenes are of several. Empty: a field called date or alike.",
    "PLOT_VARIABLE": "Empty: the model's, or the one that the field of the measured value is called by.",
    "PLOT_TOGETHER": "Scenes: each plot is looked for in the one nearest to its day; the first scene is mapped.",
    "PLOT_CONFIDENCE": "Adds a lower and an upper bound to the map, calibrated on the plots; the true value lies "
    "between them this often. Empty: none.",
    "PLOT_MAP": "The map of the scene with the new model. Skipped: the model alone is written.",
    "DAYS": "Plots without an image so near in time are left out.",
    "LEARNED_VARIABLE": "lai, lcc, ccc, cwc, fapar or fvc, or with plots any other name.",
    "SIMULATIONS": "A table that “Simulate spectra” wrote as .npz.",
    "SPECTRA": "A CSV with a row for each sample: spectra and the value, such as chlorophyll in water.",
    "SPECTRA_VALUE": "Empty: the column that is called as the variable is, or value. One called std, sd or error is "
    "its standard deviation, one called site or station the sample's site; all others are learned from.",
    "REGRESSORS": "The best of those chosen is kept. A Gaussian process also tells where it does not know.",
    "LOGARITHM": "For what is positive and varies by its own size. Map and intervals are in the variable's own unit.",
    "UNIT": "Such as mg m-3; known variables have theirs.",
    "LOWEST": "Values below it are moved to it and flagged. Give the highest as well.",
    "HIGHEST": "Values above it are moved to it and flagged. Give the lowest as well.",
    "NOISE_ADDED": "Standard deviation in each band, and once more in all bands together.",
    "NOISE_RELATIVE": "Standard deviation as a share of the reflectance, in each band and in all together.",
    "RAW": "For images whose numbers are no reflectance.",
    "SENSOR": "Whose bands the table has, unless responses or centers are given.",
    "RESPONSES": "A CSV: a column of wavelengths (nm), and one of relative responses for each band.",
    "CENTERS": "Bands as name=center:width in nm, apart by commas, such as red=665:30,nir=842:115.",
    "SIMULATED_BANDS": "Only these bands of the sensor, such as B03,B04,B8A. Empty: all.",
    "COUNT": "How many canopies are drawn. Some thousand are enough to train.",
    "EMULATE": "Learns first, in some seconds, how light goes through such canopies, and is many times faster from "
    "then on. The log says how far its spectra are off.",
    "LAWS": "A JSON file of laws. Empty: those of the S2ToolBox ATBD. Edit… shows them and writes such a file.",
    "SOILS": "A CSV of soil spectra: a column of wavelengths (400 to 2500 nm), and one for each soil. Empty: soils by "
    "law.",
    "OUTPUT_TABLE": "The table: .npz, which can be trained from, or .csv.",
    "CORRECTIONS": "Polygons of what is what in this scene, in any coordinate system.",
    "FIELD": "The field that says what is inside a polygon: clear, cloud, thin cloud, shadow, water or snow.",
    "OUTPUT_MODEL": "The .onnx file to write. It says what it was made from and how good it is.",
    "OUTPUT_POLYGONS": "A file (.gpkg, .geojson or .shp) with a polygon for each cloud and shadow, its class and its "
    "area.",
    "OUTPUT_MASKED": "The bands of the image as reflectance, without the pixels that clouds and shadows hide.",
    "INPUT": "A raster with all bands of the scene. Bands are recognized by their names (B02, B8A, red…) or "
    "wavelengths.",
    "PRODUCT": "A Sentinel-2 product (the .zip, the .SAFE folder, or its MTD_MSIL2A.xml), a Landsat Collection 2 "
    "product (its folder or its _MTL file) or a STAC item (its .json file or its address), in place of a raster layer.",
    "FILES": "More rasters of the same scene, where each band is a file of its own; or further dates, for a model of "
    "several dates.",
    "VARIABLE": "What to map. In scripts also ids apart by commas, such as lai,fapar, or all.",
    "INTERVAL_CONFIDENCE": "Adds a lower and an upper bound; the true value lies between them this often. Empty: none.",
    "MAPS_FOLDER": "For several variables: a map for each is written here, such as lai.tif. Skipped: a temporary one.",
    "MODEL": "auto takes the best model for the scene. Or an id from the list, or in scripts the path "
    "of an .onnx file.",
    "MODEL_FILE": "An .onnx file, or the id of a model in the catalog.",
    "MODEL_BANDS": "For a model file that does not say which bands it takes: their names in order, such as "
    "B02,B03,B04.",
    "AREA": "Only pixels whose center lies inside these polygons are mapped; the others get no data. Any coordinate "
    "system; only the selected features if you say so.",
    "COVER_AREAS": "Polygons: the summary tells the cloud cover of each as well. The scenes are mapped whole all the "
    "same.",
    "EXTENT": "Only pixels inside this box are mapped; the others get no data.",
    "OUTPUT": "The GeoTIFF to write, with one band for each output of the model. It appears when it is complete.",
    "OUTPUT_REPORT": "A web page with pictures of the map, its figures, what was done, and how to cite it. Of several "
    "variables: a page beside each map.",
    "BAND_NAMES": "Where the file does not name its bands: their names in order, such as B02,B03,B04,B08.",
    "SCALE": "Only where the file does not say it: reflectance = number × scale + offset. For example 0.0001.",
    "OFFSET": "Only where the file does not say it. For example -0.1 for Sentinel-2 since January 2022.",
    "NODATA": "Only where the file does not say it: the number that means no data.",
    "SUN_ZENITH": "Angle between the sun and the vertical. Read from the product where it says it; otherwise a typical "
    "value is used.",
    "VIEW_ZENITH": "Angle between the line of sight and the vertical. Read from the product where it says it.",
    "RELATIVE_AZIMUTH": "Angle between the directions of the sun and of the satellite. Read from the product where it "
    "says it.",
    "OUTPUTS": "Names of the model's outputs to write, such as mean,std,flag. Empty: those that the model "
    "usually gives.",
    "DEVICE": "What computes: auto takes a graphics processor where one is usable, else the processor (cpu).",
    "MEMORY_MB": "Memory that the run may take beyond QGIS itself. The map does not depend on it.",
    "THREADS": "How many processor cores compute. The map does not depend on it.",
}
