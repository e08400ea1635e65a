<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="multibandcolor" redBand="3" greenBand="2" blueBand="1" opacity="1" alphaBand="-1">
   <redContrastEnhancement>
    <minValue>0</minValue>
    <maxValue>0.15</maxValue>
    <algorithm>StretchToMinimumMaximum</algorithm>
   </redContrastEnhancement>
   <greenContrastEnhancement>
    <minValue>0</minValue>
    <maxValue>0.13</maxValue>
    <algorithm>StretchToMinimumMaximum</algorithm>
   </greenContrastEnhancement>
   <blueContrastEnhancement>
    <minValue>0</minValue>
    <maxValue>0.11</maxValue>
    <algorithm>StretchToMinimumMaximum</algorithm>
   </blueContrastEnhancement>
  </rasterrenderer>
 </pipe>
</qgis>
